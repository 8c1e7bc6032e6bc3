import { buildGazetteer } from '#lib/gazetteer/gazetteer.ts';
import type { OpenCorpus } from '../open.ts';
import type { Problem } from '../problem.ts';
import { CATEGORY_IDS } from '#lib/corpus/types.ts';

/** The shared tables: the codebook's categories, the change log, the forms of the gazetteer. */
export function checkTables(corpus: OpenCorpus): Problem[] {
	return [...checkCategories(corpus), ...checkChanges(corpus), ...checkForms(corpus)];
}

function checkCategories({ categories }: OpenCorpus): Problem[] {
	const ids = categories.map(({ id }) => id).join(', ');
	if (ids === CATEGORY_IDS.join(', ')) return [];
	return [
		{
			code: 'categories',
			file: 'categories.json',
			entry: '',
			message: `has ${ids}`,
			fix: `the codebook has, in this order: ${CATEGORY_IDS.join(', ')}`,
		},
	];
}

function checkChanges({ changes }: OpenCorpus): Problem[] {
	if (changes.length === 0) {
		return [
			{
				code: 'changes-order',
				file: 'changes.json',
				entry: '',
				message: 'is empty, so the data have no date',
				fix: 'add an entry with today’s date and what is new',
			},
		];
	}
	return changes.flatMap(({ date }, i) => {
		const newer = changes[i - 1]?.date;
		if (newer === undefined || newer >= date) return [];
		return [
			{
				code: 'changes-order' as const,
				file: 'changes.json',
				entry: `entry ${i + 1}`,
				message: `${date} stands below ${newer}`,
				fix: 'put the newest entry first: its date is the date of the data',
			},
		];
	});
}

function checkForms({ sources }: OpenCorpus): Problem[] {
	const { clashes, idle } = buildGazetteer(sources);
	return [
		...clashes.map(({ form, actors }) => ({
			code: 'form-clash' as const,
			file: 'gazetteer.json',
			entry: form,
			message: `“${form}” names both ${actors.join(' and ')}`,
			fix: 'switch the form off, give it to one of them under “forms”, or drop it from “names”',
		})),
		...idle.map((form) => ({
			code: 'form-idle' as const,
			file: 'gazetteer.json',
			entry: form,
			message: `“${form}” is switched off or put into context, but names nothing`,
			fix: 'correct its spelling (the dataset’s, with accents) or delete the entry',
		})),
	];
}
