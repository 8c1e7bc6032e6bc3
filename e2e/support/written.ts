import { builtText, HOME } from './corpus.ts';
import { textOf } from './html.ts';

/** What the server wrote on a viewpoint's own page, by what is around it there. */
export const HEADING = /<h1[^>]*>([\s\S]*?)<\/h1>/;
export const STANDFIRST = /<span class="standfirst[^>]*>([\s\S]*?)<\/span>/;
export const LEGEND = /<section aria-label="Legend"[^>]*>([\s\S]*?)<\/section>/;

/** The words of a part of a viewpoint's own page, as the server wrote it. */
export function written(id: string, part: RegExp): string {
	const html = builtText(id === HOME ? 'index.html' : `${id}.html`);
	return textOf(part.exec(html)![1]!).replace(/\s+/g, ' ').trim();
}

/** The categories in the words of a legend, each with its number; what narrow screens are told there is none. */
export const legendRows = (text: string): string[] =>
	[...text.matchAll(/([A-Z][a-z]+(?: [a-z]+)?) (\d+)/g)]
		.filter(([, name]) => name !== 'Names')
		.map(String);
