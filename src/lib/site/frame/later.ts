import { fetchPanelParts } from '../screen/fetch-panel-parts.ts';
import { lazy, type ByName } from '#lib/ui/lazy.ts';

/** What a frame fetches when it is asked for. */
export const panel = lazy(() => import('#lib/panels/LivePanel.svelte'));
export const documents = lazy(() => import('../data/documents.ts'));
export const note = lazy(() => import('../screen/CategoryNote.svelte'));
export const boxes = lazy(() => import('#lib/geo/boxes.ts'));
export const gestureHint = lazy(() => import('./gesture-hint.ts'));
export const categories = lazy(() => import('../screen/CategoriesDialog.svelte'));

/** The panel, together with what fetches its parts. */
export const panelParts = async () => fetchPanelParts.bind(null, { panel, note, boxes, documents });

/** Fetches one of them by its name. */
export type Later = ByName<typeof import('./later.ts')>;
