import { Map as MapLibreMap, Popup, setWorkerUrl, type ExpressionSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import {
	border,
	BORDER_WIDTH,
	categoryOf,
	drawn,
	fetchWorld,
	mapElement,
	palette,
	sea,
} from './common.ts';

setWorkerUrl('/bench/maplibre-gl-worker.mjs');
const world = await fetchWorld();
const fill = [
	'match',
	['feature-state', 'category'],
	...palette.flatMap((colour, i) => [i, colour]),
	palette[0],
] as unknown as ExpressionSpecification;

const map = new MapLibreMap({
	container: mapElement(),
	center: [0, 20],
	zoom: 1,
	style: {
		version: 8,
		sources: { world: { type: 'geojson', data: world } },
		layers: [
			{ id: 'sea', type: 'background', paint: { 'background-color': sea } },
			{ id: 'land', type: 'fill', source: 'world', paint: { 'fill-color': fill } },
			{
				id: 'borders',
				type: 'line',
				source: 'world',
				paint: { 'line-color': border, 'line-width': BORDER_WIDTH },
			},
		],
	},
});
const show = (view: number) => {
	for (const { properties } of world.features) {
		const { index } = properties;
		map.setFeatureState({ source: 'world', id: index }, { category: categoryOf(index, view) });
	}
};

const popup = new Popup({ closeButton: false });
map.on('mousemove', 'land', ({ lngLat, features }) =>
	popup.setLngLat(lngLat).setText(String(features?.[0]?.properties['name'])).addTo(map),
);
map.on('mouseleave', 'land', () => popup.remove());

await map.once('style.load');
show(0);
await map.once('idle');
// It draws in the next frame, whose callback is ahead of the instrument's.
drawn(show);
