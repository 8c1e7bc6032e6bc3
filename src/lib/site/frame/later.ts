/** What a frame fetches when it is asked for. */
export const panel = () => import('#lib/panels/SelectionPanel.svelte');
export const documents = () => import('../data/documents.ts');
export const note = () => import('../screen/CategoryNote.svelte');
export const boxes = () => import('#lib/geo/boxes.ts');
export const gestureHint = () => import('./gesture-hint.ts');
export const categories = () => import('../screen/CategoriesDialog.svelte');
