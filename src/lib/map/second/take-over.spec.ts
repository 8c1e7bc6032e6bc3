import { describe, expect, test } from 'vitest';
import { wantsSecond, type Circumstances } from './take-over.ts';

const here: Circumstances = { choice: 'auto', kind: 'hardware', sparing: false, near: false };

describe('the second renderer', () => {
	test('is prepared where WebGL has hardware', () => {
		expect(wantsSecond(here)).toBe(true);
	});

	test.each([{ kind: 'software' }, { kind: 'none' }, { sparing: true }] as const)(
		'waits until the reader comes nearer where %o',
		(circumstance) => {
			expect(wantsSecond({ ...here, ...circumstance })).toBe(false);
			expect(wantsSecond({ ...here, ...circumstance, near: true })).toBe(true);
		},
	);

	test('is never fetched where the address forbids it, and at once where it asks', () => {
		expect(wantsSecond({ ...here, choice: 'svg', near: true })).toBe(false);
		const spared = { ...here, kind: 'software', sparing: true } as const;
		expect(wantsSecond({ ...spared, choice: 'gl' })).toBe(true);
	});
});
