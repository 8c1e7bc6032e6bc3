import { expect, test } from 'vitest';
import { alike, pairInWords } from './alike.ts';
import { blocksOf, quotesOnce } from './words-once.ts';
import { documentReport } from './country-report.ts';
import { loadDocument } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

const document = await loadDocument('ummah-pivot');
const { others } = documentReport(
	'LBY',
	[lookup.viewpoint('ummah-pivot/RUS')!],
	lookup.document('ummah-pivot')!,
	[document],
);

test('one sentence on four powers is told once', () => {
	const [block] = blocksOf(quotesOnce(others));
	const [together] = alike(block!.relations);
	expect(pairInWords(together!, lookup)).toBe(
		'Turkey, Egypt, the United Arab Emirates and France towards Libya',
	);
});

test.each(lookup.tables.countries.filter(({ iso3 }) => ['TUR', 'IRN', 'IND'].includes(iso3)))(
	'nothing said of $name is lost or told twice',
	({ iso3 }) => {
		const relations = document.relations.filter((r) => r.subject === iso3 || r.object === iso3);
		const told = alike(relations).flat();
		expect(told).toHaveLength(relations.length);
		expect(new Set(told)).toEqual(new Set(relations));
	},
);

test('what differs in category or scope stays apart', () => {
	for (const group of alike(document.relations)) {
		expect(new Set(group.map(({ category, scope }) => `${category} ${scope}`)).size).toBe(1);
		const pairs = [
			new Set(group.map((r) => r.subject)).size,
			new Set(group.map((r) => r.object)).size,
		];
		expect(Math.min(...pairs)).toBe(1);
	}
});
