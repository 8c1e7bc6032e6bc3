/**
 * What a map page fetches when it is asked for. The route hands it to the screen as one import more:
 * Kit puts the styles of all that a page imports by `import()` into its first view, but not those of
 * what is imported from there.
 */
export const panel = () => import('#lib/panels/SelectionPanel.svelte');
export const documents = () => import('../data/documents.ts');
export const note = () => import('./CategoryNote.svelte');
export const boxes = () => import('#lib/geo/boxes.ts');
export const sheet = () => import('./sheet/Sheet.svelte');
export const outOfSight = () => import('./OutOfSight.svelte');
export const table = () => import('#lib/panels/SortableTable.svelte');
export const dialogs = () => import('./Dialogs.svelte');
export const deck = () => import('../present/add.ts');
export const keys = () => import('./KeysDialog.svelte');
export const address = () => import('./write-look.ts');
export const pinned = () => import('../address/pinned.ts');
export const categories = () => import('./CategoriesDialog.svelte');

export type Later = () => Promise<typeof import('./later.ts')>;
