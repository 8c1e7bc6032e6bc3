// For tests alone: the library has no types of its own.
declare module '@citation-js/core' {
	export const plugins: { input: { chain(text: string): unknown } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
