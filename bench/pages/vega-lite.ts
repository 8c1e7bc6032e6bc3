import embed, { type VisualizationSpec } from 'vega-embed';
import {
	border,
	BORDER_WIDTH,
	colourOf,
	drawn,
	fetchWorld,
	mapElement,
	sea,
	views,
} from './common.ts';

const world = await fetchWorld();
const map = mapElement();
const values = world.features.map((country) => ({
	...country,
	colours: views.map((_, view) => colourOf(country.properties.index, view)),
}));

const spec: VisualizationSpec = {
	$schema: 'https://vega.github.io/schema/vega-lite/v5.json',
	width: map.clientWidth,
	height: map.clientHeight,
	padding: 0,
	background: sea,
	params: [{ name: 'view', value: 0 }],
	data: { values },
	projection: { type: 'equalEarth' },
	transform: [{ calculate: 'datum.colours[view]', as: 'colour' }],
	mark: { type: 'geoshape', stroke: border, strokeWidth: BORDER_WIDTH },
	encoding: {
		color: { field: 'colour', type: 'nominal', scale: null },
		tooltip: { field: 'properties.name', type: 'nominal' },
	},
};
const { view } = await embed(map, spec, { actions: false });

drawn((viewpoint) => view.signal('view', viewpoint).runAsync());
