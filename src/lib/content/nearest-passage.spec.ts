import { describe, expect, it } from 'vitest';
import { nearestPassage } from './nearest-passage.ts';
import { readCorpus } from './read.ts';

const text = readCorpus('src/content')['documents/ummah-pivot/text.txt'] ?? '';

describe('nearestPassage', () => {
	it.each([
		[
			'a plain apostrophe for the typographic one',
			"the UAE should be Russia's priority partner",
			'the UAE should be Russia’s priority partner',
		],
		[
			'a word left out',
			'Russia no serious risks in the Gulf',
			'Russia has no serious risks in the',
		],
		[
			'a word changed',
			'Libya is also the doorway to parts of West and Central Africa',
			'Libya is also the gateway to parts of West and Central Africa',
		],
	])('finds the passage behind %s', (_, sought, passage) => {
		expect(text).not.toContain(sought);
		expect(nearestPassage(text, sought)?.passage).toBe(passage);
	});

	it('shows where the two part', () => {
		expect(nearestPassage('It is war in Yemen.', 'It is peace in Yemen.')?.difference).toBe(
			'It is [-peace-]{+war+} in Yemen.',
		);
	});

	it('finds nothing where no word is shared', () => {
		expect(nearestPassage(text, 'xylophone zymurgy')).toBeNull();
		expect(nearestPassage('', 'Russia')).toBeNull();
	});
});
