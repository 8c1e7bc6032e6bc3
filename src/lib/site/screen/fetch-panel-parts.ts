import { tick } from 'svelte';
import { know, knowNear } from '../data/know.ts';
import { lookup } from '../data/tables.ts';
import type { PanelParts } from './panel-parts.svelte.ts';
import { REGION_DOCUMENT, REGION_VIEWPOINT } from '#lib/atlas/region-source.ts';
import { focusIn } from '#lib/ui/focus-in.ts';

type Part<Module> = () => Promise<Module>;

/** What fetches each part; the sheet, the table and what is printed are not in frames. */
interface Fetchers {
	panel: Part<typeof import('#lib/panels/LivePanel.svelte')>;
	boxes: Part<typeof import('#lib/geo/boxes.ts')>;
	documents: Part<typeof import('../data/documents.ts')>;
	note: Part<typeof import('./CategoryNote.svelte')>;
	/** Where texts are read; not in frames. */
	read?: Part<typeof import('../address/read-address.ts')>;
	sheet?: Part<typeof import('./sheet/Sheet.svelte')>;
	table?: Part<typeof import('#lib/panels/SortableTable.svelte')>;
	paper?: Part<typeof import('./ViewpointPaper.svelte')>;
}

/**
 * Fetches the panel and the documents, and puts them on the page. A link that has the focus in the
 * server's markup gets it back in the live panel.
 *
 * @param viewpoint the one that is shown: its document and the ones around it are fetched
 * @param host the element that holds the panel
 * @throws if something could not be fetched: the server's markup then stays in the page
 */
export async function fetchPanelParts(
	later: Fetchers,
	parts: PanelParts,
	viewpoint: string,
	host: HTMLElement | undefined,
): Promise<void> {
	await know(viewpoint);
	const around = lookup.around(viewpoint.split('/')[0]!);
	// The regions' passages are quoted beside every map.
	const ids = [...around.map(({ id }) => id), REGION_DOCUMENT];
	const [panel, read, sheet, table, paper, note, { boxOf }, documents] = await Promise.all([
		later.panel(),
		later.read?.(),
		later.sheet?.(),
		later.table?.(),
		later.paper?.(),
		later.note(),
		later.boxes(),
		later.documents().then(({ loadDocuments }) => loadDocuments(ids)),
		know(REGION_VIEWPOINT),
		knowNear(viewpoint.split('/')[0]!),
	]);
	const restoreFocus = host && focusIn(host);
	parts.there = {
		panel: panel.default,
		read: read?.readAddress,
		sheet: sheet?.default,
		note: note.default,
		table: table?.default,
		paper: paper?.default,
		documents,
		boxOf,
	};
	await tick();
	restoreFocus?.();
}
