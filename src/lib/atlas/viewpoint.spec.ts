import { describe, expect, test } from 'vitest';
import { isOf } from './seen-from.ts';
import { resolveViewpoint } from './viewpoint.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';

const [ummah, alliances] = await loadDocuments(['ummah-pivot', 'changing-alliance-structures']);
const russia = resolveViewpoint(ummah!, 'RUS');

describe('Russia’s world in “Ummah Pivot”', () => {
	test('Libya is contested, named', () => {
		expect(russia.countries['LBY']).toEqual({
			category: 'contested',
			via: 'named',
			basis: 'explicit',
			modality: 'is',
			voice: 'author',
			relation: 'ummah-pivot/rus-lby',
		});
	});

	test('Kazakhstan is contested through Central Asia', () => {
		expect(russia.countries['KAZ']).toMatchObject({
			category: 'contested',
			via: 'central-asia',
			relation: 'ummah-pivot/rus-central-asia',
		});
	});

	test('Qatar, merely named, is a partner through the Gulf states', () => {
		const named = ummah!.relations.find((r) => r.subject === 'RUS' && r.object === 'QAT');
		expect(named?.category).toBe('mentioned');
		expect(russia.countries['QAT']).toMatchObject({ category: 'partner', via: 'gulf-states' });
	});

	test('Saudi Arabia has what is said of it, not of the Gulf states', () => {
		expect(russia.countries['SAU']?.via).toBe('named');
	});

	test('Brazil, which the text does not name, is not there', () => {
		expect(russia.countries).not.toHaveProperty('BRA');
	});
});

describe('a vantage that is a group', () => {
	const three = resolveViewpoint(alliances!, 'europe-3');

	test('has its members as self, though they are members of NATO', () => {
		const self = Object.entries(three.countries).filter(([, s]) => s.category === 'self');
		expect(self.map(([country]) => country)).toEqual(['DEU', 'FRA', 'GBR']);
	});

	test('is the vantage itself, without a relation', () => {
		expect(three.countries['FRA']).toEqual({
			category: 'self',
			via: 'vantage',
			basis: null,
			modality: null,
			voice: null,
			relation: null,
		});
	});
});

test('every colour of the corpus rests on an overall relation of its own vantage', () => {
	const documents = [ummah!, alliances!];
	const astray = documents.flatMap((document) =>
		document.vantages.flatMap((subject) =>
			Object.values(resolveViewpoint(document, subject).countries).filter((s) => {
				const relation = document.relations.find((r) => r.id === s.relation);
				return s.via !== 'vantage' && !(relation?.overall && isOf(relation, subject));
			}),
		),
	);
	expect(astray).toEqual([]);
});
