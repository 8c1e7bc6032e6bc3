import { loadDocuments } from './documents.ts';
import { drawingForPage } from './drawings.ts';
import { REGION_DOCUMENT } from './tables.ts';
import type { CorpusDocument } from '#lib/content/types.ts';
import type { Sheet } from '#lib/geo/types.ts';

/** What a page with a map is made of. */
export interface MapPageData {
	/** `<document>/<subject>`. */
	viewpoint: string;
	region: string | null;
	/** The documents that the page quotes; a page with nothing selected quotes none. */
	documents: CorpusDocument[];
	/** What shows a selection; fetched with the first one where the page has none. */
	panel: SelectionPanelComponent | null;
	/** The drawing that the server writes into the page; `null` in the browser. */
	drawing: Sheet | null;
	drawingId: string;
}

type SelectionPanelComponent = typeof import('#lib/panels/SelectionPanel.svelte').default;

/** The panel that shows a selection: apart from the first view, which has none. */
export const loadPanel = async (): Promise<SelectionPanelComponent> =>
	(await import('#lib/panels/SelectionPanel.svelte')).default;

/** Loads what a map page needs: the same on the server and in the browser, from the compiled corpus. */
export async function mapPage(viewpoint: string, region: string | null): Promise<MapPageData> {
	const [document = ''] = viewpoint.split('/');
	const drawingId = region ?? 'world';
	return {
		viewpoint,
		region,
		documents: await loadDocuments(region ? [document, REGION_DOCUMENT] : []),
		panel: region ? await loadPanel() : null,
		drawing: await drawingForPage(drawingId),
		drawingId,
	};
}
