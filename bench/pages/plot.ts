import { geo, plot, sphere } from '@observablehq/plot';
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

const world = await fetchWorld();
const map = mapElement();
const [width, height] = [map.clientWidth, map.clientHeight];

// Plot has no way to change a plot: it is drawn anew.
const draw = (view: number) =>
	map.replaceChildren(
		plot({
			projection: 'equal-earth',
			width,
			height,
			margin: 0,
			marks: [
				sphere({ fill: sea }),
				geo(world.features, {
					fill: ({ properties }: Country) => colourOf(properties.index, view),
					stroke: border,
					strokeWidth: BORDER_WIDTH,
					title: ({ properties }: Country) => properties.name,
					tip: true,
				}),
			],
		}),
	);

draw(0);
drawn(draw);
