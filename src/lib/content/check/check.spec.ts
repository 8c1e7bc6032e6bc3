import { describe, expect, it } from 'vitest';
import { formatProblems, PROBLEM_CODES, type ProblemCode } from '../problem.ts';
import { readCorpus, type RawCorpus } from '../read.ts';
import type { RawGroup } from '#lib/corpus/schema/actors.ts';
import type { RawRelation } from '#lib/corpus/schema/relation.ts';
import { addRelation, FIXTURES, quote, region, RELATIONS } from './fixtures.ts';
import { checkCorpus } from './index.ts';
import { smallCorpus, withChange } from './small-corpus.ts';

describe('checkCorpus', () => {
	it('passes the small corpus and the content', () => {
		expect(formatProblems(checkCorpus(smallCorpus()))).toBe('0 problems');
		expect(formatProblems(checkCorpus(readCorpus('src/content')))).toBe('0 problems');
	});

	it.each(FIXTURES)('$code: $slip', ({ code, corpus, file, entry, fix }) => {
		const problems = checkCorpus(corpus());
		expect(formatProblems(problems)).toContain(`[${code}]`);
		expect(problems).toContainEqual(
			expect.objectContaining({ code, file, entry, fix: expect.stringContaining(fix) }),
		);
	});

	it('has a failing fixture for every error that it can raise', () => {
		const raised = new Set(
			FIXTURES.flatMap(({ corpus }) => checkCorpus(corpus()).map(({ code }) => code)),
		);
		expect([...raised].sort()).toEqual([...PROBLEM_CODES].sort());
	});

	it.each(FIXTURES.filter(({ code }) => !['json', 'schema', 'file-missing'].includes(code)))(
		'$code: $slip, and nothing else is reported that the slip does not explain',
		({ code, corpus }) => {
			const codes = [...new Set(checkCorpus(corpus()).map((problem) => problem.code))];
			const follows: Partial<Record<ProblemCode, ProblemCode[]>> = {
				// A second relation under one id is a second overall one unless it is scoped, and so on.
				'unknown-id': ['unaccounted'],
				'history-overall': ['unaccounted'],
				'document-id': [],
				// What a form stands for is not known until it is settled.
				'form-clash': ['explicit-unnamed'],
			};
			expect(codes.filter((other) => other !== code && !follows[code]?.includes(other))).toEqual(
				[],
			);
		},
	);
});

describe('what the check lets pass', () => {
	it.each([
		[
			'overlapping groups with an override',
			() =>
				addRelation('rus-maghreb', {
					id: 'rus-nile',
					object: 'nile',
					category: 'ally',
					overrides: [{ group: 'maghreb', reason: 'The text says so.' }],
				}),
		],
		[
			'a group within a group',
			() =>
				withChange<RawGroup[]>(
					addRelation('rus-maghreb', { id: 'rus-nile', object: 'nile', category: 'ally' }),
					'groups.json',
					(groups) => {
						for (const group of groups.slice(1)) group.members = ['LBY', 'MAR'];
					},
				),
		],
		[
			'a quote that stands twice, told apart',
			() => quote('rus-egy', 'Russia seeks trade with', { suffix: ' Egypt' }),
		],
		[
			'history beside an overall relation',
			() => addRelation('rus-egy', { id: 'rus-egy-history', scope: 'history', overall: false }),
		],
		[
			'a focus that the passages name through its group',
			() => region('south', ({ focus }) => focus.push('MAR')),
		],
	])('%s', (_, corpus) => {
		expect(formatProblems(checkCorpus(corpus()))).toBe('0 problems');
	});

	it('does not let `mentioned` settle an overlap: the group’s colour stands', () => {
		const settled = addRelation('rus-maghreb', { id: 'rus-nile', object: 'nile' });
		const merelyNamed = withChange<RawRelation[]>(settled, RELATIONS, (relations) => {
			const libya = relations.find(({ id }) => id === 'rus-lby');
			if (libya) libya.category = 'mentioned';
		});
		const fixture = (corpus: RawCorpus) =>
			checkCorpus(corpus).find(({ code }) => code === 'overlap')?.message;
		expect(fixture(settled)).toContain('which holds for MAR');
		expect(fixture(merelyNamed)).toContain('which holds for LBY, MAR');
	});
});
