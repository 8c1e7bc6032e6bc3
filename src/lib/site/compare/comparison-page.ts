import { error } from '@sveltejs/kit';
import { BROWSER } from 'esm-env';
import type { Component } from 'svelte';
import { readDrawing } from '#prerender';
import { loadDocuments } from '../data/documents.ts';
import { knowAll } from '../data/know.ts';
import { lookup } from '../data/tables.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import type { Drawing } from '#lib/geo/types.ts';

/** What a comparison is given: the land on the server, which writes it into the page, and the texts that are there. */
export interface ComparisonProps {
	drawing: Drawing | null;
	documents: CorpusDocument[];
}

interface Loaded {
	Page: Component<ComparisonProps>;
	props: ComparisonProps;
	/** The page is as wide as the window. */
	room: 'full';
}

/** By `import()`, so that one comparison comes without the others. */
const PAGES: Record<string, () => Promise<{ default: unknown }>> = {
	'': () => import('./AllAtOnce.svelte'),
	matrix: () => import('./Matrix.svelte'),
	two: () => import('./TwoBeside.svelte'),
};

/**
 * Loads a comparison of viewpoints.
 *
 * @param of as its address has it; empty for all viewpoints at once
 * @throws a 404 that says what was not found
 */
export async function comparisonPage(of: string): Promise<Loaded> {
	const fetchPage = PAGES[of] ?? error(404, `There is no comparison “${of}” here.`);
	await knowAll();
	const [{ default: Page }, drawing, documents] = await Promise.all([
		fetchPage(),
		of === 'matrix' ? null : readDrawing('world'),
		of === 'two' && !BROWSER ? loadDocuments(lookup.tables.documents.map(({ id }) => id)) : [],
	]);
	return { Page: Page as Component<ComparisonProps>, props: { drawing, documents }, room: 'full' };
}
