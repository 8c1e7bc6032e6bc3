import { GLOBE_MIDDLE, GLOBE_RADIUS, GLOBE_UNIT } from '#lib/geo/globe-size.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The globe's sea below the shapes, its edge above them, and the space around. Styled inline and not in a
 * style sheet, so that flat maps do not load the rules.
 *
 * @returns the path of the coast, to be written with every turn, and the removal of all of it
 */
export function globeStage(host: HTMLElement): { coast: SVGPathElement; remove(): void } {
	const circle = (name: string, style: string) => {
		const node = document.createElementNS(SVG, 'circle');
		const [cx, cy] = GLOBE_MIDDLE;
		for (const [key, value] of Object.entries({ class: name, cx, cy, r: GLOBE_RADIUS, style }))
			node.setAttribute(key, String(value));
		return node;
	};
	const layers = host.querySelector('svg .camera')!;
	const sea = circle('sea', 'fill:var(--sea)');
	const edge = circle(
		'edge-of-globe',
		'fill:none;stroke:var(--coast);stroke-width:1.2px;vector-effect:non-scaling-stroke;pointer-events:none',
	);
	layers.prepend(sea);
	// The coast is all shapes used again, which a browser copies anew for each that changes: on the globe
	// it is a path of its own.
	const reused = layers.querySelector('use.coast')!;
	const href = reused.getAttribute('href')!;
	reused.removeAttribute('href');
	const coast = document.createElementNS(SVG, 'path');
	coast.setAttribute('class', 'map-shape coast');
	coast.setAttribute('transform', `scale(${GLOBE_UNIT})`);
	reused.after(coast);
	layers.querySelector('.regions')!.before(edge);
	// The area around the free space belongs to the map too; the legend covers nothing of a globe.
	const field = host.parentElement ?? host;
	const style = {
		background: 'var(--space)',
		'--ground': 'var(--space)',
		'--foot': 'var(--open-foot, 13rem)',
	};
	for (const [name, value] of Object.entries(style)) field.style.setProperty(name, value);
	return {
		coast,
		remove() {
			sea.remove();
			coast.remove();
			reused.setAttribute('href', href);
			edge.remove();
			for (const name of Object.keys(style)) field.style.removeProperty(name);
		},
	};
}
