import { describe, expect, test } from 'vitest';
import { compactPath } from './compact-path.ts';

describe('a compact path', () => {
	test('is relative, in integers, with no space or letter too many', () => {
		expect(compactPath('M100,0L110,-20L105.4,3ZM1,1Q2,2,3,3L0,0Z', 1)).toBe(
			'm100 0l10-20-5 23zm-99 1q1 1 2 2l-3-3z',
		);
	});

	test('is scaled before it is rounded, and does not drift', () => {
		// Ten steps of 0.4 are four units, not none.
		const steps = Array.from({ length: 10 }, (_, i) => `L${(i + 1) * 4},0`).join('');
		const moves = compactPath(`M0,0${steps}Z`, 0.1).match(/-?\d+/g) ?? [];
		const across = moves.map(Number).filter((_, i) => i % 2 === 0);
		expect(across.reduce((sum, n) => sum + n, 0)).toBe(4);
	});

	test('refuses a command that no glyph has', () => {
		expect(() => compactPath('M0,0A1,1,0,0,0,2,2Z', 1)).toThrow(/"A"/);
	});
});
