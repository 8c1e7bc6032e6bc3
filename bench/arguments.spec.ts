import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

describe('what a run is asked for', () => {
	it('a whole run has nine rounds and is published', () => {
		expect(readArguments([])).toMatchObject({ rounds: 9, only: [], publish: true, switches: 200 });
	});
	it('a part of one is published only on demand', () => {
		expect(readArguments(['--quick'])).toMatchObject({ rounds: 3, publish: false });
		expect(readArguments(['--only', 'floor,plotly']).only).toEqual(['floor', 'plotly']);
		expect(readArguments(['--only', 'floor']).publish).toBe(false);
		expect(readArguments(['--only', 'floor', '--publish']).publish).toBe(true);
	});
	it('what cannot be is refused', () => {
		expect(() => readArguments(['--rounds', '0'])).toThrow('--rounds 0');
		expect(() => readArguments(['--faster'])).toThrow('--faster');
	});
});
