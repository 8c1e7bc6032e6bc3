import { expect, test } from 'vitest';
import { linePath } from './line-path.ts';

test('lines are coded from point to point, each from where it begins', () => {
	const lines = [
		[
			[10, 20],
			[11, 22],
			[8, 22],
		],
		[
			[50.4, 60.4],
			[57.6, 68],
		],
	];
	expect(linePath(lines)).toBe('M10 20l1 2 -3 0M50 60l8 8');
	expect(linePath([])).toBe('');
});
