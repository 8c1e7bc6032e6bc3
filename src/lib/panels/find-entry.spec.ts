import { expect, test } from 'vitest';
import { findScore, foundEntries, type FindEntry } from './find-entry.ts';

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

const entry = (label: string, ...keywords: string[]): FindEntry => ({
	label,
	kind: 'Country',
	href: `/${label}`,
	keywords,
});
const entries = [entry('Nigeria'), entry('Niger'), entry('Libya', 'Tripoli')];
const labels = (typed: string) => foundEntries(entries, typed).map(({ label }) => label);

test('the best entry comes first, other names count, and nothing typed leaves all', () => {
	expect(labels('niger')).toEqual(['Niger', 'Nigeria']);
	expect(labels('tripoli')).toEqual(['Libya']);
	expect(labels('atlantis')).toEqual([]);
	expect(labels(' ')).toEqual(['Nigeria', 'Niger', 'Libya']);
});
