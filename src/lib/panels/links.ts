import type { QueryPart, Switch, View } from '#lib/view/view.ts';
import type { Component } from 'svelte';
import type { CategoryCard } from '#lib/corpus/tables.ts';
import type { DocumentId, Iso3 } from '#lib/corpus/types.ts';

/** What explains a category beside its name in the legend. */
export type CategoryNote = Component<{ category: CategoryCard }>;

/** What the legend switches. */
export type Switches = Pick<View, Switch>;

/**
 * The addresses that panels link to. The site, its frames and the one file each provide their own: panels
 * never import the router.
 */
export interface Links {
	/**
	 * The current viewpoint's map with a country selected. A country elsewhere leaves the region behind,
	 * unless it is named in what is said `of` that region.
	 */
	select(country: Iso3, of?: string): string;
	/** A country's own page, optionally at what one viewpoint says there. */
	country(country: Iso3, viewpoint?: string): string;
	/** Another viewpoint's map, the selection kept. */
	viewpoint(id: string): string;
	/** A region's page; by default in the current viewpoint. */
	region(region: string, viewpoint?: string): string;
	/** The map without a selection. */
	map(): string;
	/** The current view with a switch of the legend on or off, or in the other projection. */
	switched(change: QueryPart): string;
	about(anchor?: string): string;
	/** A document's page for reading, optionally at one of its quotes; absent where nothing leads out of what is shown. */
	read?: ((document: DocumentId, quote?: string) => string) | undefined;
	/** Absolute address of what is shown, for citations: without the place of the camera. */
	cite(): string;
	/** Absolute address of the current view. */
	share(): string;
	/** Absolute address of the embed of the current view. */
	embed(): string;
}
