import type { CorpusDocument } from '#lib/corpus/types.ts';
import type { Links } from '#lib/panels/links.ts';
import type { BoxOf } from '#lib/map/camera/target.ts';
import { FOLDED } from '#lib/theme/sizes.ts';

type Panel = typeof import('#lib/panels/LivePanel.svelte').default;
type Note = typeof import('./CategoryNote.svelte').default;
type Sheet = typeof import('./sheet/Sheet.svelte').default;
type Paper = typeof import('./ViewpointPaper.svelte').default;
type Table = typeof import('#lib/panels/SortableTable.svelte').default;

interface There {
	panel?: Panel;
	/** Where its quotes are read in their text. */
	read?: Links['read'];
	/** What makes a sheet of the panel on narrow screens. */
	sheet?: Sheet | undefined;
	/** The table of all countries that can be sorted. */
	table?: Table | undefined;
	/** What a printed viewpoint has besides its map. */
	paper?: Paper | undefined;
	/** What explains each category in the legend. */
	note?: Note;
	documents: CorpusDocument[];
	/** The boxes of countries: with them a selected one is brought nearer. */
	boxOf?: BoxOf;
}

/**
 * The panel with the words behind the map, the documents it quotes, and what comes with them. Not in
 * the first view: fetched, once, when a reader first moves towards it.
 */
export class PanelParts {
	/** What has come. In one piece of state: each one costs the first view a getter and a setter. */
	there = $state.raw<There>({ documents: [] });
	/** The last try failed: without a network, most likely. */
	failed = $state(false);
	/** Of which document, and what fetches it. */
	#fetching: { document: string; done: Promise<void> } | null = null;

	/**
	 * @param fetchPanelParts fetches what fetches the parts
	 * @param fetchSheet fetches what makes a sheet of the panel; absent where there is none
	 */
	constructor(
		private readonly fetchPanelParts: () => Promise<
			(parts: PanelParts, viewpoint: string, host?: HTMLElement) => Promise<void>
		>,
		private readonly fetchSheet?: () => Promise<{ default: Sheet }>,
	) {}

	/** Fetches the sheet on narrow screens, for a panel that the server wrote. */
	async fetchSheetIfNarrow(): Promise<void> {
		if (!matchMedia(FOLDED).matches) return;
		const fetched = await this.fetchSheet?.().catch(() => null);
		this.there = { ...this.there, sheet: this.there.sheet ?? fetched?.default };
	}

	/**
	 * Fetches panel and documents; resolves when they are on the page or could not be fetched.
	 *
	 * @param viewpoint the one that is shown: of another document other words are fetched
	 * @param host the element that holds the panel
	 */
	fetch(viewpoint: string, host: HTMLElement | undefined): Promise<void> {
		const document = viewpoint.split('/')[0]!;
		const there = this.there.panel && this.there.documents.some(({ id }) => id === document);
		if (there) return Promise.resolve();
		if (this.#fetching?.document !== document)
			this.#fetching = { document, done: this.#fetch(viewpoint, host) };
		return this.#fetching.done;
	}

	async #fetch(viewpoint: string, host: HTMLElement | undefined): Promise<void> {
		this.failed = false;
		try {
			const fetchPanelParts = await this.fetchPanelParts();
			await fetchPanelParts(this, viewpoint, host);
		} catch {
			this.failed = true;
			this.#fetching = null;
		}
	}
}
