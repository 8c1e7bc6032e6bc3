import { MapChart } from 'echarts/charts';
import { GeoComponent, TooltipComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
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

use([MapChart, GeoComponent, TooltipComponent, VisualMapPiecewiseComponent, CanvasRenderer]);

const world = await fetchWorld();
registerMap('world', world as Parameters<typeof registerMap>[1]);
const chart = init(mapElement());
const finished = () =>
	new Promise<void>((resolve) => {
		const done = () => {
			chart.off('finished', done);
			resolve();
		};
		chart.on('finished', done);
	});
// Keys, because some shapes share the name of their state.
const dataIn = (view: number) =>
	world.features.map(({ properties: { index, key } }) => ({
		name: key,
		value: categoryOf(index, view),
	}));

const first = finished();
chart.setOption({
	animation: false,
	backgroundColor: sea,
	tooltip: { className: 'echarts-tip' },
	visualMap: {
		type: 'piecewise',
		show: false,
		pieces: palette.map((color, value) => ({ value, color })),
	},
	series: [
		{
			type: 'map',
			map: 'world',
			nameProperty: 'key',
			roam: true,
			itemStyle: { borderColor: border, borderWidth: BORDER_WIDTH },
			data: dataIn(0),
		},
	],
});
await first;

drawn((view) => {
	const again = finished();
	chart.setOption({ series: [{ data: dataIn(view) }] });
	return again;
});
