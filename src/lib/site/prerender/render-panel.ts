import { render } from 'svelte/server';
import { loadDocuments } from '../data/documents.ts';
import { printLine } from '../pages/print-line.ts';
import { linksFor } from '../address/links.ts';
import { lookup } from '../data/tables.ts';
import { REGION_DOCUMENT } from '#lib/atlas/region-source.ts';

/**
 * The panel of a region as the server writes it into the page: whole, readable, with working links,
 * and without the script that makes it answer, which comes with the reader's first movement.
 */
export async function renderPanel(viewpointId: string, region: string): Promise<string> {
	const viewpoint = lookup.viewpoint(viewpointId);
	if (!viewpoint) throw new Error(`No viewpoint "${viewpointId}" in viewpoints.json`);
	// By import(), as the region's page does in the browser: Kit finds the panel's styles by the pair.
	const { default: SelectionPanel } = await import('#lib/panels/SelectionPanel.svelte');
	const { body } = render(SelectionPanel, {
		props: {
			selection: { country: null, region, clicked: 'region' },
			viewpoint,
			lookup,
			documents: await loadDocuments([viewpoint.document, REGION_DOCUMENT]),
			links: linksFor({ viewpoint: viewpointId, region }),
			onclose: () => undefined,
		},
	});
	// Svelte marks blocks with comments for hydration; this is not hydrated, and they would end it early.
	const words = body.replace(/<!--.*?-->/gs, '');
	return `${words}<p class="print-line">${printLine(`${viewpointId}/region/${region}`)}</p>`;
}
