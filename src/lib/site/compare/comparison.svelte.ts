import { BROWSER } from 'esm-env';
import { onMount } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { comparisonQuery, OPENING, readComparison, type ComparisonState } from './state.ts';
import { lookup } from '../data/tables.ts';
import { filtered } from '#lib/atlas/filters.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

/** What a comparison shows, as its address says it. To be made while a component is. */
export class Comparison {
	/** Before hydration there is no query: the prerendered page has none. */
	#hydrated = $state(false);
	readonly shown: ComparisonState = $derived(
		BROWSER && this.#hydrated ? readComparison(page.url.searchParams, lookup) : OPENING,
	);

	constructor() {
		onMount(() => {
			this.#hydrated = true;
		});
	}

	/** Whether the controls answer. */
	get ready(): boolean {
		return this.#hydrated;
	}

	/** Where the countries stand by what the filters leave. */
	countriesOf(viewpoint: ViewpointEntry): Viewpoint['countries'] {
		return filtered(viewpoint, this.shown.filters);
	}

	/** Shows something else: a new address, which the way back leads from. */
	change(change: Partial<ComparisonState>): void {
		const address = page.url.pathname + comparisonQuery({ ...this.shown, ...change });
		void goto(address, { keepFocus: true, noScroll: true });
	}
}
