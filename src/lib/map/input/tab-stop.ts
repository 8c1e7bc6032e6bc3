import type { GlobeSurface } from '../camera/globe-surface.ts';
import { neighbour, type Direction } from './neighbour.ts';
import { STATE_PLACES } from '#lib/geo/places.ts';
import { REGION_PLACES } from '#lib/geo/regions.ts';
import type { Box, Point } from '#lib/geo/types.ts';

/** Something on the map that the arrow keys step to: a state's shape or a region's name. */
export interface Stop {
	/** Selector of its link within the map. */
	link: string;
	label: Point;
}

const STATES: Stop[] = STATE_PLACES.map(({ id, label }) => ({
	link: `[data-state="${id}"]`,
	label,
}));
const REGIONS: Stop[] = REGION_PLACES.map(({ id, label }) => ({
	link: `[data-region-name="${id}"]`,
	label,
}));

/**
 * The map's one tab stop. It stands on one link at a time; arrow keys move it to the nearest link in
 * their direction.
 */
export class TabStop {
	#host: HTMLElement;
	#current: Stop | null = null;

	constructor(host: HTMLElement) {
		this.#host = host;
	}

	/** Puts the stop on a state without moving the focus; on any other if that one is not drawn. */
	put(state: string): void {
		const wanted = STATES.find(({ link }) => link === `[data-state="${state}"]`);
		this.#moveTo(wanted && this.#element(wanted) ? wanted : STATES.find((s) => this.#element(s)));
	}

	/**
	 * Restores the stop after the nodes were replaced.
	 *
	 * @param state where to put it if there was none, as in a map that had no shapes before
	 */
	renew(state: string): void {
		this.#moveTo(this.#current ?? undefined);
		if (!this.element) this.put(state);
	}

	/** Moves the stop to a link that got the focus otherwise. */
	follow(element: Element): void {
		const stop = [...STATES, ...REGIONS].find(({ link }) => element.matches(link));
		if (stop) this.#moveTo(stop);
	}

	/**
	 * Moves stop and focus in a direction.
	 *
	 * @param extent what the present drawing covers
	 * @param globe the globe, if the map is not flat
	 * @returns the place reached; `null` at the edge of the drawing
	 */
	step(direction: Direction, extent: Box, globe: GlobeSurface | null = null): Point | null {
		const from = this.#current;
		if (!from) return null;
		const [x0, y0, x1, y1] = extent;
		const others = [...STATES, ...REGIONS].filter(
			(stop) =>
				stop !== from &&
				stop.label[0] >= x0 &&
				stop.label[0] <= x1 &&
				stop.label[1] >= y0 &&
				stop.label[1] <= y1 &&
				this.#element(stop),
		);
		const around = globe?.around(from.label) ?? ((label: Point) => label);
		const positions = others.map((stop) => ({ stop, label: around(stop.label) }));
		const next = neighbour(around(from.label), direction, positions)?.stop;
		if (!next) return null;
		this.#moveTo(next);
		this.#element(next)?.focus({ preventScroll: true });
		return next.label;
	}

	/** The link that has the stop. */
	get element(): SVGAElement | null {
		return this.#current && this.#element(this.#current);
	}

	#element({ link }: Stop): SVGAElement | null {
		return this.#host.querySelector<SVGAElement>(link);
	}

	#moveTo(stop: Stop | undefined): void {
		this.element?.setAttribute('tabindex', '-1');
		this.#current = stop ?? null;
		this.element?.setAttribute('tabindex', '0');
	}
}
