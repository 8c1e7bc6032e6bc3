import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../run.mjs';
import { slowest, testsOf } from './slowest.mjs';

const UNIT = {
	testResults: [
		{
			name: join(ROOT, 'src/lib/map/hit.spec.ts'),
			assertionResults: [
				{ fullName: 'hit a dot', duration: 20 },
				{ fullName: 'hit a name', duration: 2500 },
				{ fullName: 'left out', duration: null },
			],
		},
	],
};

const PAGES = {
	config: { rootDir: join(ROOT, 'e2e') },
	suites: [
		{
			title: 'find.e2e.ts',
			file: 'find.e2e.ts',
			specs: [{ title: 'words', tests: [{ results: [{ duration: 3100 }] }] }],
			suites: [
				{
					title: 'without the documents',
					file: 'find.e2e.ts',
					specs: [
						{ title: 'names', tests: [{ results: [{ duration: 900 }] }] },
						{ title: 'skipped', tests: [{ results: [] }] },
					],
				},
			],
		},
	],
};

describe('testsOf', () => {
	it('reads the report of vitest', () => {
		const file = 'src/lib/map/hit.spec.ts';
		expect(testsOf(UNIT)).toEqual([
			{ seconds: 0.02, file, title: 'hit a dot' },
			{ seconds: 2.5, file, title: 'hit a name' },
		]);
	});

	it('reads the report of Playwright, with the groups', () => {
		const file = 'e2e/find.e2e.ts';
		expect(testsOf(PAGES)).toEqual([
			{ seconds: 3.1, file, title: 'words' },
			{ seconds: 0.9, file, title: 'without the documents › names' },
		]);
	});
});

describe('slowest', () => {
	it('takes the slowest of all runners, the slowest first', () => {
		const all = [...testsOf(UNIT), ...testsOf(PAGES)];
		expect(slowest(all, 2).map(({ title }) => title)).toEqual(['words', 'hit a name']);
		expect(slowest(all, 20)).toHaveLength(4);
	});
});
