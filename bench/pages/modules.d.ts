// What comes without types.

declare module 'svgmap' {
	export default class SvgMap {
		constructor(options: { targetElementID: string; data: object; hideFlag?: boolean });
		applyData(data: object): void;
	}
}
declare module 'svgmap/style.min';
declare module 'plotly.js-geo-dist-min' {
	const Plotly: {
		newPlot(element: HTMLElement, data: object[], layout: object, config: object): Promise<unknown>;
		restyle(element: HTMLElement, update: object): Promise<unknown>;
	};
	export default Plotly;
}
declare module '*.css';
