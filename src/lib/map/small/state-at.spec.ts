import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stateFinder } from './state-at.ts';
import { LAND, landOf } from './land-ids.ts';
import { renderLand } from './render-land.ts';
import { shapesByState } from '../flat/render-shapes.ts';
import { STATE_PLACES } from '#lib/geo/places.ts';
import type { Drawing, Point } from '#lib/geo/types.ts';

const world = JSON.parse(readFileSync('static/geo/world.json', 'utf8')) as Drawing;
const at = stateFinder(
	shapesByState(world).flatMap(({ state, shapes }) =>
		state ? shapes.map(({ d }) => ({ state, d })) : [],
	),
	world.unit,
);
const scaled = (label: readonly number[]) => label.map((v) => v / world.unit) as Point;

test('every state is found where its name stands, and the sea is nobody’s', () => {
	const missed = STATE_PLACES.filter(({ id, label }) => at(scaled(label), 1) !== id);
	expect(missed.map(({ id }) => id)).toEqual([]);
	expect(at([10, 10], 1)).toBeNull();
});

test('a small state is meant by a point near it, another by its own land', () => {
	const singapore = STATE_PLACES.find(({ id }) => id === 'SGP')!;
	const [x, y] = scaled(singapore.label);
	expect(at([x + 30, y], 40)).toBe('SGP');
	expect(at([x + 30, y], 4)).not.toBe('SGP');
});

test('the land is written once as a whole and once by state', () => {
	const svg = renderLand(world);
	expect(svg.match(new RegExp(`id="${LAND}"`, 'g'))).toHaveLength(1);
	for (const { id } of STATE_PLACES) expect(svg).toContain(`id="${landOf(id)}"`);
	// The whole path begins every shape at a place of its own, not where the one before it ended.
	const [, whole = ''] = /id="land"[^>]* d="([^"]+)"/.exec(svg) ?? [];
	const parts = new Set(whole.split(/(?=M)/));
	const alone = [...svg.matchAll(/<g id="c-[^"]+">(?:<path class="small-land" d="m([^"]+)"\/>)/g)];
	expect(alone.length).toBe(STATE_PLACES.length);
	expect(alone.filter(([, d]) => !parts.has(`M${d}`))).toEqual([]);
});
