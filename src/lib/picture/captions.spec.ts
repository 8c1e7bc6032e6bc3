import { describe, expect, test } from 'vitest';
import { captionsOf } from './captions.ts';
import { lookup } from '#lib/site/data/tables.ts';

const viewpoint = lookup.viewpoint('too-alone/USA')!;

describe('the captions of a still', () => {
	test('name region, vantage and caveat in the title', () => {
		expect(captionsOf(viewpoint, 'levant', lookup)).toMatchObject({
			title: 'Levant (Syria) · The world seen from the United States: 7 countries classified',
			region: 'Levant (Syria)',
			world: 'The world seen from the United States',
			caveat: '7 countries classified',
			source: 'Author, publisher and date not stated in the document',
		});
	});

	test('describe the map, its counts included, and say what it is not', () => {
		expect(captionsOf(viewpoint, null, lookup).description).toBe(
			'Map of the world as “Too alone, China races to find allies: Is an alliance with Russia possible?” ' +
				'describes it. Names 16 countries; classifies 7 by name; 8 sentences carry the map. ' +
				'Ally 2, Partner 3, Competitor 2. ' +
				'Boundaries: Natural Earth, generalised. Shows what the document says, not what is so.',
		);
	});

	test('name the marks of what is disputed where there are any', () => {
		expect(captionsOf(viewpoint, 'levant', lookup).honesty).toContain('marked by a ring');
	});

	test('say which table lacks what', () => {
		expect(() => captionsOf(viewpoint, 'atlantis', lookup)).toThrow(/"atlantis" in regions\.json/);
	});
});
