import { geoJSON, map as createMap, type PathOptions } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import {
	border,
	BORDER_WIDTH,
	colourOf,
	drawn,
	fetchWorld,
	mapElement,
	sea,
	type Country,
} from './common.ts';

/** Leaflet with one of its two renderers. */
export async function showLeaflet(preferCanvas: boolean): Promise<void> {
	const element = mapElement();
	element.style.background = sea;
	const map = createMap(element, { preferCanvas, zoomSnap: 0 }).setView([20, 0], 2.2);
	const styleIn =
		(view: number) =>
		(country?: unknown): PathOptions => ({
			fillColor: colourOf((country as Country).properties.index, view),
			fillOpacity: 1,
			color: border,
			weight: BORDER_WIDTH,
		});
	const layer = geoJSON(await fetchWorld(), { style: styleIn(0) })
		.bindTooltip((shape) => (shape as unknown as { feature: Country }).feature.properties.name, {
			sticky: true,
		})
		.addTo(map);
	drawn((view) => void layer.setStyle(styleIn(view)));
}
