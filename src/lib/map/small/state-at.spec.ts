import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stateFinder } from './state-at.ts';
import { LAND, landOf } from './land-ids.ts';
import { renderLand } from './render-land.ts';
import { SMALL_UNIT } from './small-window.ts';
import { STATE_PLACES } from '#lib/geo/places.ts';
import type { Drawing, Point } from '#lib/geo/types.ts';

const world = JSON.parse(readFileSync('static/geo/world.json', 'utf8')) as Drawing;
const land = renderLand(world);
/** The path data of every state, as the pointer's code reads them from the page. */
const drawn = [...land.matchAll(/<g id="c-([^"]+)">(.*?)<\/g>/g)].flatMap(
	([, state = '', inner = '']) =>
		[...inner.matchAll(/class="small-land" d="([^"]+)"/g)].map(([, d = '']) => ({ state, d })),
);
const at = stateFinder(drawn, SMALL_UNIT);
const scaled = (label: readonly number[]) => label.map((v) => v / SMALL_UNIT) as Point;

test('every state is found where its name stands, and the sea is nobody’s', () => {
	const missed = STATE_PLACES.filter(({ id, label }) => at(scaled(label), 1) !== id);
	expect(missed.map(({ id }) => id)).toEqual([]);
	expect(at([10, 10], 1)).toBeNull();
});

test('a small state is meant by a point near it, another by its own land', () => {
	const singapore = STATE_PLACES.find(({ id }) => id === 'SGP')!;
	const [x, y] = scaled(singapore.label);
	expect(at([x + 7, y], 9)).toBe('SGP');
	expect(at([x + 7, y], 1)).not.toBe('SGP');
});

test('the land is written once as a whole and once by state', () => {
	const svg = land;
	expect(svg.match(new RegExp(`id="${LAND}"`, 'g'))).toHaveLength(1);
	for (const { id } of STATE_PLACES) expect(svg).toContain(`id="${landOf(id)}"`);
	// The whole path begins every shape at a place of its own, not where the one before it ended.
	const [, whole = ''] = /id="land"[^>]* d="([^"]+)"/.exec(svg) ?? [];
	const parts = new Set(whole.split(/(?=M)/));
	const alone = [...svg.matchAll(/<g id="c-[^"]+">(?:<path class="small-land" d="m([^"]+)"\/>)/g)];
	expect(alone.length).toBe(STATE_PLACES.length);
	expect(alone.filter(([, d]) => !parts.has(`M${d}`))).toEqual([]);
});
