import { expect, test } from 'vitest';
import { loadDocument } from '#lib/site/documents.ts';
import { lookup } from '#lib/site/tables.ts';
import { coloured, showMap } from '#test/map.ts';

const outlined = () =>
	[...document.querySelectorAll('.world .past.under')].map((use) =>
		use.getAttribute('href')!.slice('#s-'.length),
	);

/** The countries of which the coding tells something earlier, those of the vantage left out. */
async function pastOf(document: string, subject: string, own: readonly string[]) {
	const { relations, groups } = await loadDocument(document);
	const objects = relations.filter(
		(r) =>
			r.subject === subject &&
			r.scope === 'history' &&
			(r.objectKind === 'country' || r.objectKind === 'group'),
	);
	const countries = objects.flatMap(
		({ object }) => groups.find(({ id }) => id === object)?.members ?? [object],
	);
	return [...new Set(countries)].filter((country) => !own.includes(country)).toSorted();
}

test.for(lookup.tables.viewpoints.filter(({ history }) => history.length > 0))(
	'$id: every country with a past has its outline and no other; no fill changes',
	async ({ id, document, subject, countries, history }) => {
		const screen = await showMap(id);
		const before = coloured();
		expect(outlined()).toEqual([]);
		await screen.rerender({ history });
		const own = Object.keys(countries).filter((c) => countries[c]?.category === 'self');
		expect(outlined().toSorted()).toEqual(await pastOf(document, subject, own));
		expect(coloured()).toEqual(before);
	},
);
