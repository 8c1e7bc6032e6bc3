import type { Drawing } from '../../src/lib/geo/types.ts';
import { HEIGHT, WIDTH } from '../../src/lib/geo/size.ts';
import type { MapData } from './map-data.ts';

/**
 * The least that a page with this map can be: the site's light drawing in the document, coloured by
 * classes, no script, no fonts. A switch is one attribute.
 */
export function floorPage({ shapes, unit }: Drawing, data: MapData): string {
	const rules = data.palette.map((colour, i) => {
		const selectors = data.views.map((_, view) => `[data-view="${view}"] .${letter(view)}${i}`);
		return i === 0 ? '' : `${selectors.join()}{fill:${colour}}`;
	});
	const paths = shapes.map(({ d }, i) => {
		// Land without a colour needs no class.
		const classes = data.views.flatMap((view, v) => (view[i] ? [`${letter(v)}${view[i]}`] : []));
		return `<path class="${classes.join(' ')}" d="${d}"><title>${data.names[i]}</title></path>`;
	});
	return (
		`<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title>` +
		`<link rel="icon" href="data:,"><style>body{margin:0;background:${data.sea}}` +
		`svg{display:block;width:100vw;height:100vh}path{fill:${data.palette[0]};stroke:${data.border};` +
		`stroke-width:.6px;vector-effect:non-scaling-stroke}path:hover{stroke:#000}${rules.join('')}</style>` +
		`<svg data-view="0" viewBox="0 0 ${WIDTH} ${HEIGHT}"><g transform="scale(${unit})">${paths.join('')}` +
		`</g></svg></html>`
	);
}

/** The viewpoint's part of a class. */
const letter = (view: number) => String.fromCharCode(97 + view);
