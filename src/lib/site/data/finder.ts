/** The finder and what it finds: fetched together, when it is first opened. */
export { default as Find } from '#lib/panels/Find.svelte';
export { findEntries } from './find-entries.ts';
export { findQuotes } from './find-quotes.ts';
