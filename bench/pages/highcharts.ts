import Highcharts from 'highcharts/highmaps';
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

// Not free software: measured here, and used nowhere.

const world = await fetchWorld();
const dataIn = (view: number) =>
	world.features.map(({ properties: { index, key } }) => [key, categoryOf(index, view)]);

const chart = await new Promise<Highcharts.Chart>((resolve) => {
	Highcharts.mapChart(mapElement(), {
		chart: {
			map: world as unknown as Highcharts.GeoJSON,
			animation: false,
			backgroundColor: sea,
			events: {
				load() {
					resolve(this);
				},
			},
		},
		accessibility: { enabled: false },
		title: { text: '' },
		legend: { enabled: false },
		mapView: { projection: { name: 'EqualEarth' } },
		mapNavigation: { enabled: true },
		colorAxis: {
			dataClasses: palette.map((color, i) => ({ from: i - 0.5, to: i + 0.5, color })),
		},
		series: [
			{
				type: 'map',
				animation: false,
				joinBy: 'key',
				keys: ['key', 'value'],
				borderColor: border,
				borderWidth: BORDER_WIDTH,
				data: dataIn(0),
			} as Highcharts.SeriesMapOptions,
		],
	});
});

drawn((view) => chart.series[0]!.setData(dataIn(view) as never[], true, false));
