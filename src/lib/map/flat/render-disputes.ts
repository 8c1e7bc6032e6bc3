import { DISPUTES, type DisputedArea } from '#lib/geo/disputes.ts';
import type { Drawing } from '#lib/geo/types.ts';

/** What the marks are written with. */
export interface DisputeWriting {
	/** "Golan Heights: claimed by Syria and Israel". */
	label(area: DisputedArea): string;
	/** Where its note is. */
	href(area: DisputedArea): string;
}

/** Half the width of a ring, in screen pixels at any zoom. */
const RADIUS = 4.5;

/**
 * What is disputed on a drawing, as SVG in its unit: dashed boundaries over a halo that covers the
 * continuous ones, and a dashed ring for each area that has no boundary. A ring is
 * a link to its note, which opens in a new window: the map stays as it is.
 *
 * Styled inline and not in a style sheet, so that maps without marks do not load the rules.
 */
export function renderDisputes(
	drawing: Pick<Drawing, 'unit' | 'disputed'>,
	writing: DisputeWriting,
): string {
	const { unit, disputed } = drawing;
	if (!disputed) return '';
	const [x0, y0, x1, y1] = disputed.within;
	const rings = DISPUTES.filter(({ at: [x, y] }) => x >= x0 && x <= x1 && y >= y0 && y <= y1)
		.map((area) => {
			const [x, y] = area.at.map((n) => Math.round(n / unit));
			return (
				`<a class="dispute" href="${writing.href(area)}" target="_blank" ` +
				`aria-label="${writing.label(area)}">` +
				`<circle class="map-line" style="r:var(--r)" cx="${x}" cy="${y}"/></a>`
			);
		})
		.join('');
	const boundaries = disputed.d
		? `<g style="--line:var(--halo);--line-width:2.4px;--dash:none">` +
			`<path id="disputed" class="map-line" d="${disputed.d}"/></g>` +
			`<use href="#disputed" style="--line-width:1.2px;--dash:3 3.4"/>`
		: '';
	const look = `--events:all;--line-width:1.3px;--dash:1.6 2.4;--r:calc(${RADIUS}px*var(--px)/${unit})`;
	return `${boundaries}<g style="${look}">${rings}</g>`;
}
