import { pathOf, type OrthographicView } from '#lib/globe/path.ts';
import type { SphereLine } from '#lib/globe/line.ts';
import type { GlobeDrawing } from '#lib/globe/shape.ts';
import { idOf, markupOn } from '../flat/ids.ts';
import { MARKED } from '../flat/marked.ts';
import { DISPUTES } from '#lib/geo/disputes.ts';
import { GLOBE_UNIT } from '#lib/geo/globe-size.ts';
import type { Point } from '#lib/geo/types.ts';
import { addMarkup } from '#lib/ui/trusted.ts';

/** Islands that reach less far have no outline: it would cover their colour. In radians. */
const LEAST_OUTLINED = 0.011;

/** The nodes that a turn changes: shapes, outlines, dots, rings. Written is only what differs. */
export function globeNodes(
	host: HTMLElement,
	regions: Element,
	coast: Element,
	name: string | undefined,
) {
	const shown = new Map<Element, string>();
	const write = (node: Element, d: string) => {
		if (shown.get(node) === d) return;
		node.setAttribute('d', d);
		shown.set(node, d);
	};
	const paths = [...host.querySelectorAll('.countries .map-shape, .regions .map-line')];
	const dots = MARKED.map(({ place }) => ({
		place: place.label,
		nodes: [...host.querySelectorAll(`[data-state="${place.id}"] > :is(.near, .ring, .dot)`)],
	}));
	let marked = '';
	let marks: Element[] = [];

	/** Lines by the node's id; an outline without its small islands. */
	const linesFor = (drawing: GlobeDrawing, node: Element): readonly SphereLine[] => {
		const id = idOf(node);
		const lines = drawing.get(id) ?? [];
		if (!id.startsWith('o-')) return lines;
		const large = lines.filter(({ reach }) => reach >= LEAST_OUTLINED);
		return large.length > 0 ? large : lines;
	};

	return {
		/** Puts the marks of what is disputed there, or away with an empty string. */
		mark(markup: string) {
			if (markup === marked) return;
			marked = markup;
			for (const mark of marks) mark.remove();
			const before = new Set(regions.children);
			addMarkup(regions, markupOn(name, markup));
			marks = [...regions.children].filter((child) => !before.has(child));
			for (const link of regions.querySelectorAll('.dispute')) link.setAttribute('tabindex', '-1');
		},

		/** @param at where a place of the flat map is drawn */
		draw(
			drawing: GlobeDrawing,
			seen: Omit<OrthographicView, 'unit'>,
			at: (place: Point) => Point | null,
		) {
			const view = { ...seen, unit: GLOBE_UNIT };
			const disputed = regions.querySelector('[id^="disputed"]');
			let land = '';
			for (const node of disputed ? [...paths, disputed] : paths) {
				const d = pathOf(linesFor(drawing, node), view);
				if (node.id.startsWith('s-')) land += d;
				write(node, d);
			}
			write(coast, land);
			const spotOf = (place: Point) => at(place)?.map((n) => Math.round(n / GLOBE_UNIT));
			for (const { place, nodes } of dots) {
				const spot = spotOf(place);
				for (const node of nodes) write(node, spot ? `m${spot.join(' ')}h.001` : '');
			}
			regions.querySelectorAll<SVGAElement>('.dispute').forEach((ring, i) => {
				const spot = DISPUTES[i] && spotOf(DISPUTES[i].at);
				ring.style.display = spot ? '' : 'none';
				ring.firstElementChild?.setAttribute('cx', String(spot?.[0] ?? 0));
				ring.firstElementChild?.setAttribute('cy', String(spot?.[1] ?? 0));
			});
		},
	};
}
