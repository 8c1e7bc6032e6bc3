import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { randomDeck } from './random-deck.ts';
import { deckSchema } from './schema.ts';

const validate = new Ajv2020({ allowUnionTypes: true, strictRequired: false }).compile(
	JSON.parse(readFileSync('static/deck.schema.json', 'utf8')) as object,
);

/** A deck with one of its fields, wherever, made something else. */
const damaged = fc
	.tuple(randomDeck, fc.nat(), fc.constantFrom<unknown>(null, 7, 'x', '', [], {}, true, 1e9))
	.map(([deck, which, value]) => {
		const copy = JSON.parse(JSON.stringify(deck)) as object;
		const places: [Record<string, unknown>, string][] = [];
		const visit = (one: unknown) => {
			if (typeof one !== 'object' || one === null) return;
			for (const key of Object.keys(one)) {
				places.push([one as Record<string, unknown>, key]);
				visit((one as Record<string, unknown>)[key]);
			}
		};
		visit(copy);
		const [holder, key] = places[which % places.length]!;
		holder[key] = value;
		return copy;
	});

it('the published JSON Schema and what the site reads by let the same decks pass', () => {
	let passed = 0;
	let refused = 0;
	fc.assert(
		fc.property(fc.oneof(randomDeck, damaged), (deck) => {
			// As it is in a file: what JSON does not know is gone.
			const data: unknown = JSON.parse(JSON.stringify(deck));
			const passes = v.is(deckSchema, data);
			if (passes) passed++;
			else refused++;
			expect(validate(data), JSON.stringify(validate.errors)).toBe(passes);
		}),
		{ numRuns: 200 },
	);
	expect(Math.min(passed, refused)).toBeGreaterThan(10);
});
