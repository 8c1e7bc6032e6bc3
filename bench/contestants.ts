/** How the first map of a page is known to be there. */
export type Drawn =
	/** It stands in the document: the second animation frame after DOMContentLoaded. */
	| 'document'
	/** The page says so, when its library does. */
	| 'page'
	/** Vantage's second renderer has taken over: the class `second`. */
	| 'second';

/** One way of putting the map on a page. */
export interface Contestant {
	id: string;
	/** As tables and the chart name it. */
	name: string;
	/** The npm package that draws, whose version is named; none for the floor and Vantage. */
	package?: string;
	/** Below the server's root. */
	address: string;
	drawn: Drawn;
	/** By a function of the page, by Vantage's key for the next viewpoint, or not measured. */
	switch: 'call' | 'key' | null;
	/** Selector of what a hovered country brings on screen. */
	shows: string;
	/** What the map lies in. */
	map: string;
	/** Whether panning is measured, at full detail. */
	pans?: boolean;
}

const FLOOR_PAGE = { drawn: 'document', switch: 'call', map: 'svg', shows: 'path:hover' } as const;

/** A page of `bench/pages`. */
const page = (id: string, name: string, library: string, shows: string): Contestant => ({
	id,
	name,
	package: library,
	address: `/bench/${id}`,
	drawn: 'page',
	switch: 'call',
	shows,
	map: '#map',
});

const vantage = (id: string, name: string, address: string, more?: Partial<Contestant>) => ({
	id: `vantage-${id}`,
	name: `Vantage, ${name}`,
	address,
	drawn: 'document' as const,
	switch: null,
	shows: '.tip.shown',
	map: '.world',
	...more,
});

/** What is compared with everything: the least that a page with this map can be. */
export const FLOOR = 'floor';

/** All of them, in the order of the tables. */
export const CONTESTANTS: readonly Contestant[] = [
	{ id: FLOOR, name: 'Floor: SVG in the page', address: '/bench/floor', ...FLOOR_PAGE },
	page('d3-svg', 'd3-geo, SVG', 'd3-geo', '#label'),
	page('leaflet-svg', 'Leaflet, SVG', 'leaflet', '.leaflet-tooltip'),
	page('leaflet-canvas', 'Leaflet, canvas', 'leaflet', '.leaflet-tooltip'),
	page('svgmap', 'svgMap', 'svgmap', '.svgMap-tooltip.svgMap-active'),
	page('echarts', 'ECharts', 'echarts', '.echarts-tip'),
	page('plot', 'Observable Plot', '@observablehq/plot', '#map [aria-label="tip"] text'),
	page('highcharts', 'Highcharts Maps', 'highcharts', '.highcharts-tooltip text'),
	page('vega-lite', 'Vega-Lite', 'vega-lite', '#vg-tooltip-element.visible'),
	page('plotly', 'Plotly', 'plotly.js-geo-dist-min', '.hoverlayer .hovertext'),
	{ ...page('maplibre', 'maplibre-gl', 'maplibre-gl', '.maplibregl-popup'), pans: true },
	vantage('page', 'page', '/', { switch: 'key' }),
	vantage('embed', 'embed', '/embed/ummah-pivot/RUS'),
	vantage('region', 'region', '/ummah-pivot/RUS/region/south-asia'),
	vantage('gl', 'maplibre view', '/?renderer=gl', { switch: 'key', drawn: 'second', pans: true }),
];

/** Vantage's first renderer alone: panned, and else the same as its page. */
export const SVG_VIEW: Contestant = vantage('svg', 'SVG view', '/?renderer=svg', { pans: true });

/** What a quick run measures. */
export const QUICK = [FLOOR, 'd3-svg', 'maplibre', 'vantage-page'];

/** @throws {Error} naming those that there are */
export function contestantsOf(ids: readonly string[]): Contestant[] {
	const unknown = ids.filter((id) => !CONTESTANTS.some((each) => each.id === id));
	if (unknown.length > 0) {
		const known = CONTESTANTS.map(({ id }) => id).join(', ');
		throw new Error(`There is no contestant “${unknown.join('”, “')}”. There are ${known}.`);
	}
	return CONTESTANTS.filter(({ id }) => ids.includes(id));
}
