import Plotly from 'plotly.js-geo-dist-min';
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

const world = await fetchWorld();
const map = mapElement();
const valuesIn = (view: number) =>
	world.features.map(({ properties }) => categoryOf(properties.index, view));
const colorscale = palette.flatMap((colour, i) => [
	[i / palette.length, colour],
	[(i + 1) / palette.length, colour],
]);

await Plotly.newPlot(
	map,
	[
		{
			type: 'choropleth',
			geojson: world,
			featureidkey: 'properties.key',
			locations: world.features.map(({ properties }) => properties.key),
			z: valuesIn(0),
			zmin: -0.5,
			zmax: palette.length - 0.5,
			colorscale,
			showscale: false,
			marker: { line: { color: border, width: BORDER_WIDTH } },
		},
	],
	{
		width: map.clientWidth,
		height: map.clientHeight,
		margin: { l: 0, r: 0, t: 0, b: 0 },
		geo: { visible: false, bgcolor: sea, projection: { type: 'equal earth' } },
	},
	// Its own base map, which it fetches in any case: from here instead of another host.
	{ topojsonURL: '/bench/' },
);

drawn((view) => Plotly.restyle(map, { z: [valuesIn(view)] }));
