import { expect, test } from 'vitest';
import { findScore, foundByKind, nearestName, type FindEntry } from './find-entry.ts';

const score = (search: string, ...names: string[]) => findScore(search, names);

test('the name itself beats its beginning, that beats a word within it', () => {
	expect(score('niger', 'Niger')).toBeGreaterThan(score('niger', 'Nigeria'));
	expect(score('arab', 'Arabia')).toBeGreaterThan(score('arab', 'United Arab Emirates'));
	expect(score('arab', 'United Arab Emirates')).toBeGreaterThan(0);
});

test('letters scattered over a name find nothing', () => {
	expect(score('tur', 'Australia')).toBe(0);
	expect(score('tur', 'Turkey')).toBeGreaterThan(0);
});

test('case, accents and the kind of apostrophe do not matter, and signs are only signs', () => {
	expect(score('sao tome', 'São Tomé and Príncipe')).toBeGreaterThan(0);
	expect(score("russia's", 'Russia’s “Ummah Pivot”')).toBeGreaterThan(0);
	expect(score('ummah', 'Russia’s “Ummah Pivot”')).toBeGreaterThan(0);
	expect(score('(', 'Russia')).toBe(0);
});

const entry = (kind: FindEntry['kind'], label: string, ...keywords: string[]): FindEntry => ({
	label,
	kind,
	href: `/${kind}/${label}`,
	keywords,
});
const entries = [
	entry('country', 'Nigeria'),
	entry('country', 'Niger'),
	entry('country', 'Libya', 'Tripoli', 'Tripolitania'),
	entry('category', 'Ally'),
	entry('document', 'Alliances and allies'),
];
const labels = (typed: string, limit = 9) =>
	foundByKind(entries, typed, limit).map(
		({ kind, found }) => `${kind}: ${found.map(({ entry }) => entry.label).join(', ')}`,
	);

test('the best entry comes first, in the kind with the best one, and nothing typed leaves all', () => {
	expect(labels('niger')).toEqual(['country: Niger, Nigeria']);
	expect(labels('tripoli')).toEqual(['country: Libya']);
	expect(labels('all')).toEqual(['document: Alliances and allies', 'category: Ally']);
	expect(labels('ally')[0]).toBe('category: Ally');
	expect(labels('atlantis')).toEqual([]);
	expect(labels(' ', 1)).toEqual([
		'country: Nigeria, Niger, Libya',
		'document: Alliances and allies',
		'category: Ally',
	]);
});

test('of a kind so many are listed and the others counted', () => {
	const [countries] = foundByKind(entries, 'nig', 1);
	expect(countries).toMatchObject({ kind: 'country', more: 1 });
	expect(countries!.found).toHaveLength(1);
});

test('what was typed is marked where it stands, in the other name if it was found by that', () => {
	const first = (typed: string) => foundByKind(entries, typed, 1)[0]!.found[0]!;
	const [nigeria, libya] = [first('nigE'), first('tripoli')];
	expect(nigeria.label.filter(({ hit }) => hit)).toEqual([{ text: 'Nige', hit: true }]);
	expect(nigeria.also).toBeNull();
	expect(libya.label).toEqual([{ text: 'Libya', hit: false }]);
	expect(libya.also).toEqual([{ text: 'Tripoli', hit: true }]);
});

test('of a misspelt name the nearest is known, of a short or a strange one none', () => {
	expect(nearestName(entries, 'Lybia')).toBe('Libya');
	expect(nearestName(entries, 'nigerai')).toBe('Nigeria');
	expect(nearestName(entries, 'lyb')).toBeNull();
	expect(nearestName(entries, 'atlantis')).toBeNull();
});
