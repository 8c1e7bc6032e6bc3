/** What a frame fetches when it is asked for. */
export const panel = () => import('#lib/panels/SelectionPanel.svelte');
export const documents = () => import('../documents.ts');
export const note = () => import('../later/CategoryNote.svelte');
export const boxes = () => import('#lib/geo/boxes.ts');
export const gestureHint = () => import('./gesture-hint.ts');
export const categories = () => import('../CategoriesDialog.svelte');
