import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deckJsonSchema, FILE } from './deck-schema.ts';
import { FIELDS } from '#lib/view/view.ts';

test('the published schema is what the table makes of it; else: npm run deck-schema', async () => {
	expect(readFileSync(FILE, 'utf8')).toBe(await deckJsonSchema());
});

test('it describes every field of a view', async () => {
	const { $defs } = JSON.parse(await deckJsonSchema()) as {
		$defs: { view: { properties: Record<string, { description?: string }> } };
	};
	const { properties } = $defs.view;
	expect(Object.keys(properties)).toEqual(Object.keys(FIELDS));
	for (const [name, { description }] of Object.entries(properties))
		expect(description, name).toMatch(/\w/);
});
