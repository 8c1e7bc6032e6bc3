import { asset, resolve } from '$app/paths';
import { replaceState, pushState } from '$app/navigation';
import { addressOf } from '../address/addresses.ts';
import { loadDocuments } from '../data/documents.ts';
import { fetchDrawing } from '../data/drawings.ts';
import { mapPortFor } from '../screen/map-port.ts';
import { absolute } from '../address/origin.ts';
import { dataVersion, lookup, drawingMeta } from '../data/tables.ts';
import decks from '#lib/compiled/decks.json';
import { known } from '#lib/view/known.ts';
import type { View } from '#lib/view/view.ts';
import { project } from '#lib/geo/projection.ts';
import { WORLD_FRAME } from '#lib/geo/camera.ts';
import { targetOf, type BoxOf } from '#lib/map/camera/target.ts';
import type { OwnDeck, PresentPort } from '#lib/present/port.ts';
import { documentsQuoted } from '#lib/panels/key-quote.ts';
import { lazy } from '#lib/ui/lazy.ts';

const fetchBoxes = lazy(() => import('#lib/geo/boxes.ts'));
const fetchPen = lazy(() => import('./picture.ts'));

let boxOf: BoxOf | null = null;

const address = (query: string, fragment: string): string =>
	resolve('/present') + (query && `?${query}`) + (fragment && `#${fragment}`);

/** The presenter's port on the site. */
export const presentPort: PresentPort = {
	lookup,
	decks: decks as OwnDeck[],
	drawing: drawingMeta('world'),
	map: (view, select) => ({
		...mapPortFor(view, () => undefined),
		select,
	}),
	async prepare(step) {
		const view = known(step.view, lookup);
		// On a large stage the frame of a region shows more than its own drawing has.
		const near = view.country ?? view.region ?? view.look;
		const region = view.region ? [view.region] : [];
		const [documents, boxes] = await Promise.all([
			loadDocuments(documentsQuoted(step, lookup)),
			fetchBoxes(),
			// Without it the stage shows a coarser drawing.
			...[near ? 'full' : 'world', ...region].map((id) => fetchDrawing(id).catch(() => null)),
		]);
		({ boxOf } = boxes);
		return documents;
	},
	documents: (step) => loadDocuments(documentsQuoted(step, lookup)),
	async picture(view, theme) {
		// The world that every map begins with: so small, nothing finer would be seen.
		const [{ pictureAddress }, drawing] = await Promise.all([fetchPen(), fetchDrawing('world')]);
		return pictureAddress(view, theme, { lookup, version: dataVersion, drawing });
	},
	targetOf(view: View) {
		const { country = null, region = null } = known(view, lookup);
		return targetOf({ country, region, clicked: 'country' }, boxOf);
	},
	boxOf({ lon, lat, nearness }) {
		const [x, y] = project(lon, lat);
		const [x0, y0, x1, y1] = WORLD_FRAME;
		const [dx, dy] = [(x1 - x0) / nearness / 2, (y1 - y0) / nearness / 2];
		return [x - dx, y - dy, x + dx, y + dy];
	},
	mapHref: addressOf,
	href: address,
	navigate(href, push) {
		try {
			// The address comes from `href` above, which resolves it.
			/* eslint-disable svelte/no-navigation-without-resolve */
			if (push) pushState(href, {});
			else replaceState(href, {});
			/* eslint-enable svelte/no-navigation-without-resolve */
		} catch {
			// Refused in some frames; the talk continues without an address.
		}
	},
	absolute,
	download: lazy(() => import('../screen/download/DownloadDialog.svelte')),
	schema: absolute(asset('/deck.schema.json')),
};
