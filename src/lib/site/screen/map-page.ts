import { readDrawing, renderPanel } from '#prerender';
import { know } from '../data/know.ts';
import type { Drawing } from '#lib/geo/types.ts';

/** What a page with a map is made of. */
export interface MapPageData {
	/** `<document>/<subject>`. */
	viewpoint: string;
	region: string | null;
	/** The drawing that the page carries: `world`, or the region's. */
	drawingId: string;
	/** The drawing itself on the server, which writes it into the page; `null` in the browser. */
	drawing: Drawing | null;
	/** The region's panel as the server writes it; a space in the browser, which keeps what is there. */
	panel: string;
}

/** Loads what a map page needs: the same on the server and in the browser, from the compiled corpus. */
export async function mapPage(viewpoint: string, region: string | null): Promise<MapPageData> {
	const drawingId = region ?? 'world';
	const [drawing, panel] = await Promise.all([
		readDrawing(drawingId),
		region ? renderPanel(viewpoint, region) : ' ',
		know(viewpoint),
	]);
	return { viewpoint, region, drawingId, drawing, panel };
}
