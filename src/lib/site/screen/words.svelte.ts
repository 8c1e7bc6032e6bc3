import { tick } from 'svelte';
import type { BoxOf } from './focus.ts';
import type * as later from './later.ts';
import { lookup } from '../data/tables.ts';
import { fetchLetterer } from '#letterer';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import { FOLDED } from '#lib/theme/sizes.ts';

type Panel = typeof import('#lib/panels/SelectionPanel.svelte').default;
type Note = typeof import('./CategoryNote.svelte').default;
type Sheet = typeof import('./sheet/Sheet.svelte').default;
type Table = typeof import('#lib/panels/SortableTable.svelte').default;

/** What is fetched of a screen; the sheet and the table are not in frames. */
type Later = () => Promise<
	Pick<typeof later, 'panel' | 'boxes' | 'documents' | 'note'> &
		Partial<Pick<typeof later, 'sheet' | 'table'>>
>;

/**
 * What shows the words behind the map: the panel and the documents it quotes. Apart from the first
 * view; fetched, once, when a reader first moves towards it.
 */
export class Words {
	panel = $state.raw<Panel | null>(null);
	/** What makes a sheet of the panel on narrow screens. */
	sheet = $state.raw<Sheet | null>(null);
	/** The table of all countries that can be sorted. */
	table = $state.raw<Table | null>(null);
	/** What explains each category in the legend. */
	note = $state.raw<Note | null>(null);
	documents = $state.raw<CorpusDocument[]>([]);
	/** The boxes of countries: with them a selected one is brought nearer. */
	boxOf = $state.raw<BoxOf | null>(null);
	/** The last try failed: without a network, most likely. */
	failed = $state(false);
	#fetching: Promise<void> | null = null;
	readonly #later: Later;

	constructor(later: Later) {
		this.#later = later;
	}

	/** Makes a sheet of the panel that the server wrote, where the screen is narrow. */
	async raise(): Promise<void> {
		if (!matchMedia(FOLDED).matches) return;
		const fetched = this.#later().then((later) => later.sheet?.());
		this.sheet ??= (await fetched.catch(() => null))?.default ?? null;
	}

	/**
	 * Fetches panel and documents; resolves when they are on the page or could not be had. A link that
	 * has the focus in what the server wrote has it again in what takes its place.
	 *
	 * @param host the element that holds the panel
	 */
	fetch(host: HTMLElement | undefined): Promise<void> {
		this.#fetching ??= this.#fetch(host);
		return this.#fetching;
	}

	async #fetch(host: HTMLElement | undefined): Promise<void> {
		this.failed = false;
		const ids = lookup.tables.documents.map(({ id }) => id);
		try {
			const later = await this.#later();
			const [panel, sheet, table, note, { boxOf }, documents] = await Promise.all([
				later.panel(),
				later.sheet?.(),
				later.table?.(),
				later.note(),
				later.boxes(),
				later.documents().then(({ loadDocuments }) => loadDocuments(ids)),
				// A switch may come to a thin map.
				fetchLetterer(),
			]);
			this.boxOf = boxOf;
			const focused = focusedLink(host);
			this.documents = documents;
			this.panel = panel.default;
			this.sheet = sheet?.default ?? null;
			this.note = note.default;
			this.table = table?.default ?? null;
			await tick();
			const same = [...(host?.querySelectorAll('a') ?? [])].filter(
				(link) => link.getAttribute('href') === focused?.href,
			);
			if (focused) same[focused.index]?.focus({ preventScroll: true });
		} catch {
			// Offline and not fetched before: what stands in the page goes on standing there.
			this.failed = true;
			this.#fetching = null;
		}
	}
}

/** The link within an element that has the focus: its address, and which of those with it. */
function focusedLink(host: HTMLElement | undefined): { href: string; index: number } | null {
	const active = document.activeElement;
	const href = active?.getAttribute('href');
	if (!active || !href || !host?.contains(active)) return null;
	const alike = [...host.querySelectorAll('a')].filter((a) => a.getAttribute('href') === href);
	return { href, index: alike.indexOf(active as HTMLAnchorElement) };
}
