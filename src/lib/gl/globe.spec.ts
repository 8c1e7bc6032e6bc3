import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELD_OF_VIEW, globeLinesOf, globeShapesOf, globeZoomOf } from './globe.ts';
import { buildGlobeStyle, globeColoursOf } from './globe-style.ts';
import type { LonLatTopology } from '#lib/geo/decode-world.ts';
import { GLOBE_RADIUS } from '#lib/geo/globe-size.ts';
import { onCut } from '#lib/geo/stitch.ts';

const topology = JSON.parse(
	readFileSync('static/geo/world-lonlat.topo.json', 'utf8'),
) as LonLatTopology;

test.each([0, 40, -66])('at %s° the globe is as large as the scale says', (lat) => {
	const scale = 2.5;
	// maplibre's globe: the circumference of its square, enlarged by the latitude in the middle.
	const radius =
		(512 * 2 ** globeZoomOf(scale, lat)) / (2 * Math.PI) / Math.cos((lat * Math.PI) / 180);
	expect(radius).toBeCloseTo(GLOBE_RADIUS * scale, 6);
});

test('from so far away a perspective is an orthographic drawing, to a pixel and a half', () => {
	const height = 900;
	const distance = height / 2 / Math.tan((FIELD_OF_VIEW * Math.PI) / 360);
	// The whole globe, and nearer ones, of which a screen's half diagonal is in sight.
	for (const radius of [400, 1000, 4000, 14000]) {
		for (let angle = 0; angle < Math.PI / 2; angle += 0.01) {
			const orthographic = radius * Math.sin(angle);
			if (orthographic > 850) break;
			const perspective = (distance * orthographic) / (distance + radius * (1 - Math.cos(angle)));
			expect(orthographic - perspective).toBeLessThan(1.5);
		}
	}
});

test('lines do not follow the cut at 180°', () => {
	const lines = globeLinesOf(globeShapesOf(topology));
	const along = lines.features.flatMap(({ geometry }) =>
		geometry.coordinates.flatMap((line) =>
			line.filter((p, i) => i > 0 && onCut(p) && onCut(line[i - 1]!)),
		),
	);
	expect(along).toEqual([]);
	expect(lines.features).toHaveLength(topology.objects.shapes.geometries.length);
});

test.each(['light', 'dark'] as const)('the %s style is one that maplibre accepts', (theme) => {
	const shapes = { type: 'FeatureCollection', features: [] } as const;
	const style = buildGlobeStyle({ ...shapes, features: [] }, { ...shapes, features: [] }, theme);
	expect(validateStyleMin(style)).toEqual([]);
	expect(globeColoursOf(theme).map(([layer]) => layer)).toEqual(style.layers.map(({ id }) => id));
	expect(JSON.stringify(style)).not.toMatch(/https?:|glyphs|sprite|tiles/);
});
