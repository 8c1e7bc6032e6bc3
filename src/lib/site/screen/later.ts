import { fetchPanelParts } from './fetch-panel-parts.ts';
import { knowTitles } from '../data/know.ts';
import { lazy, type ByName } from '#lib/ui/lazy.ts';

/**
 * What a map page fetches when it is asked for. The route passes it to the screen as a further import:
 * Kit puts the styles of all that a page imports by `import()` into its first view, but not those of
 * what is imported from there.
 */
export const panel = lazy(() => import('#lib/panels/LivePanel.svelte'));
export const documents = lazy(() => import('../data/documents.ts'));
export const read = lazy(() => import('../address/read-address.ts'));
export const note = lazy(() => import('./CategoryNote.svelte'));
export const boxes = lazy(() => import('#lib/geo/boxes.ts'));
export const sheet = lazy(() => import('./sheet/Sheet.svelte'));
export const outOfSight = lazy(() => import('./OutOfSight.svelte'));
export const table = lazy(() => import('#lib/panels/SortableTable.svelte'));
export const paper = lazy(() => import('./ViewpointPaper.svelte'));
export const find = lazy(async () => {
	const [part] = await Promise.all([import('./FindView.svelte'), knowTitles()]);
	return part;
});
export const share = lazy(() => import('./ShareView.svelte'));
export const download = lazy(() => import('./download/DownloadDialog.svelte'));
export const deck = lazy(() => import('../present/add.ts'));
export const keys = lazy(() => import('./KeysDialog.svelte'));
export const address = lazy(() => import('./write-look.ts'));
export const notice = lazy(() => import('../address/notice.ts'));
export const allDocuments = lazy(async () => {
	const [part] = await Promise.all([import('./DocumentsDialog.svelte'), knowTitles()]);
	return part;
});
export const categories = lazy(() => import('./CategoriesDialog.svelte'));

/** The panel, together with what fetches its parts. */
export const panelParts = async () =>
	fetchPanelParts.bind(null, { panel, sheet, table, paper, note, boxes, documents, read });

const waitingDeck = lazy(() => import('../present/waiting.ts'));

/** Says in the bar that a deck waits. */
export const waiting = async () => (await waitingDeck()).followWaiting();

/** Fetches one of them by its name. */
export type Later = ByName<typeof import('./later.ts')>;
