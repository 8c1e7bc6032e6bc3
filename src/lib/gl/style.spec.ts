import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shapesOf } from './features.ts';
import { fromMap } from './plane.ts';
import { buildStyle, coloursOf, LINES } from './style.ts';
import { lookup } from '#lib/site/data/tables.ts';
import type { Position } from 'geojson';

const topology = JSON.parse(readFileSync('static/geo/world.topo.json', 'utf8'));
const shapes = shapesOf(topology);

describe('the shapes', () => {
	test('have every state, under which dependencies take its colour', () => {
		const states = new Set(shapes.features.map(({ properties }) => properties.state));
		const missing = lookup.tables.countries.filter(({ iso3 }) => !states.has(iso3));
		expect(missing).toEqual([]);
		const danish = shapes.features.filter(({ properties }) => properties.state === 'DNK');
		expect(danish.map(({ properties }) => properties.dependent).sort()).toEqual([
			false,
			true,
			true,
		]);
	});

	test('lie on the drawing', () => {
		const points = shapes.features.flatMap(({ geometry }) =>
			(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2),
		) as Position[];
		const outside = points
			.map(([lon = 0, lat = 0]) => fromMap([lon, lat]))
			.filter(([x, y]) => x < -1 || x > 961 || y < -1 || y > 423);
		expect(outside).toEqual([]);
	});
});

describe.each(['light', 'dark'] as const)('the %s style', (theme) => {
	const style = buildStyle({ type: 'FeatureCollection', features: [] }, theme);

	test('is one that maplibre accepts', () => {
		expect(validateStyleMin(style)).toEqual([]);
	});

	test('asks nothing of the network', () => {
		expect(JSON.stringify(style)).not.toMatch(/https?:|glyphs|sprite|tiles/);
	});

	test('has the lines that tests take away, and a colour for each layer of the theme', () => {
		const ids = style.layers.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining([...LINES]));
		expect(coloursOf(theme).map(([layer]) => layer)).toEqual(ids);
	});
});

test('a style with an error is refused, so that the test above can fail', () => {
	const style = buildStyle({ type: 'FeatureCollection', features: [] }, 'light');
	const broken = { ...style, layers: [{ id: 'x', type: 'fill', source: 'nowhere' }] };
	expect(validateStyleMin(broken as typeof style).length).toBeGreaterThan(0);
});
