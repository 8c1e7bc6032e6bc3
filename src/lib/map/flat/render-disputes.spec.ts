import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderDisputes } from './render-disputes.ts';
import { DISPUTES } from '#lib/geo/disputes.ts';
import type { Box, Drawing } from '#lib/geo/types.ts';

const readDrawing = (id: string) =>
	JSON.parse(readFileSync(`static/geo/regions/${id}.json`, 'utf8')) as Drawing;
const writing = { label: ({ name }: { name: string }) => name, href: () => '/about' };
const ringsOf = (svg: string) => [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name);

test('a region’s drawing has the rings in its frame and no others', () => {
	const rings = ringsOf(renderDisputes(readDrawing('levant'), writing));
	expect(rings).toContain('Golan Heights');
	expect(rings).toContain('East Jerusalem');
	expect(rings).not.toContain('Aksai Chin');
});

test('a drawing without an edge has all, one without disputes none', () => {
	const within: Box = [-Infinity, -Infinity, Infinity, Infinity];
	const whole = { ...readDrawing('levant'), disputed: { d: '', within } };
	expect(ringsOf(renderDisputes(whole, writing))).toEqual(DISPUTES.map(({ name }) => name));
	const light = JSON.parse(readFileSync('static/geo/world.json', 'utf8')) as Drawing;
	expect(renderDisputes(light, writing)).toBe('');
});

test('rings stand in the drawing’s unit and keep their size on the screen', () => {
	const levant = readDrawing('levant');
	const golan = DISPUTES.find(({ id }) => id === 'golan')!;
	const svg = renderDisputes(levant, writing);
	expect(svg).toContain(`cx="${Math.round(golan.at[0] / levant.unit)}"`);
	expect(svg).toContain(`--r:calc(4.5px*var(--px)/${levant.unit})`);
});

test('dashed boundaries are drawn where the drawing has some', () => {
	const levant = readDrawing('levant');
	expect(renderDisputes(levant, writing)).toContain(`d="${levant.disputed!.d}"`);
	expect(
		renderDisputes({ ...levant, disputed: { ...levant.disputed!, d: '' } }, writing),
	).not.toContain('<path');
});
