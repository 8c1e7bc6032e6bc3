import { targetOf, type BoxOf } from './camera/target.ts';
import type { Selection } from './port.ts';
import { REGION_DOCUMENT } from '#lib/atlas/region-source.ts';
import { shownIn } from '#lib/atlas/shown.ts';
import type { CameraTarget } from '#lib/geo/camera.ts';
import type { Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import type { View } from '#lib/view/view.ts';

/** What a screen depends on, read when it is needed. */
interface ScreenInput {
	view: () => View;
	/** The viewpoint that is painted already, ahead of the view that is on its way. */
	painted?: () => string;
	/** The boxes of countries, once they are there. */
	boxOf?: () => BoxOf | null | undefined;
	/** A country that is pointed out instead of the view's own. */
	pointed?: () => string | null;
}

/**
 * A map with its legend and the words beside it, on the site, in a frame or on stage: what it shows of a
 * view, and the state that is not in the address. One for each map.
 */
export class Screen {
	readonly #lookup: Lookup;
	readonly #input: ScreenInput;
	#chosen = $state<CategoryId | null>(null);
	/** The country that is named where the pointer is, on the map or in the words. */
	lit = $state<string | null>(null);

	/** The viewpoint with all its colours; the first one if this site does not have it. */
	readonly whole: ViewpointEntry = $derived.by(() => {
		const { view, painted } = this.#input;
		const id = painted?.() ?? view().viewpoint;
		return this.#lookup.viewpoint(id) ?? this.#lookup.tables.viewpoints[0]!;
	});
	/** The viewpoint with the colours that the view shows of it. */
	readonly shown: ViewpointEntry = $derived.by(() => shownIn(this.whole, this.#input.view()));
	/** The category that stands alone; on a map that does not have it, none does. */
	readonly isolated: CategoryId | null = $derived.by(() => {
		const standings = Object.values(this.shown.countries);
		return standings.some(({ category }) => category === this.#chosen) ? this.#chosen : null;
	});
	/** A country outside the region is one of those that act there: both are selected. */
	readonly selection: Selection = $derived.by(() => {
		const { view, pointed } = this.#input;
		const { region = null, country: own = null } = view();
		const country = pointed?.() ?? own;
		return { country, region, clicked: country ? 'country' : 'region' };
	});
	readonly selected: boolean = $derived(
		this.selection.country !== null || this.selection.region !== null,
	);
	/** What is selected is brought nearer. */
	readonly target: CameraTarget | null = $derived.by(() =>
		targetOf(this.selection, this.#input.boxOf?.() ?? null),
	);
	/** The regions are those of another text than the map's. */
	readonly foreign: boolean = $derived(this.whole.document !== REGION_DOCUMENT);

	constructor(lookup: Lookup, input: ScreenInput) {
		this.#lookup = lookup;
		this.#input = input;
	}

	/** Shows a category alone; `null`: all of them. */
	readonly isolate = (category: CategoryId | null): void => {
		this.#chosen = category;
	};

	/** Lights a country on the map and in the words. */
	readonly light = (country: string | null): void => {
		this.lit = country;
	};
}
