import { expect, test } from 'vitest';
import { isSoft } from '#lib/atlas/standing.ts';
import { loadDocument } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { coloured, showMap, viewpointOf } from '#test/map.ts';

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
	async ({ id, document, subject, countries }) => {
		const screen = await showMap(id);
		const before = coloured();
		expect(outlined()).toEqual([]);
		await screen.rerender({ view: { viewpoint: id, history: true } });
		const own = Object.keys(countries).filter((c) => countries[c]?.category === 'self');
		expect(outlined().toSorted()).toEqual(await pastOf(document, subject, own));
		expect(coloured()).toEqual(before);
	},
);

test('what is inferred or reported has a dashed edge, and nothing else has', async () => {
	const id = 'ummah-pivot/RUS';
	await showMap(id);
	const edged = [...document.querySelectorAll('.world .edge')].map((use) =>
		use.getAttribute('href')!.slice('#s-'.length),
	);
	const soft = Object.entries(viewpointOf(id).countries)
		.filter(([, standing]) => isSoft(standing))
		.map(([country]) => country);
	expect(soft.length).toBeGreaterThan(5);
	expect(edged.toSorted()).toEqual(soft.toSorted());
});
