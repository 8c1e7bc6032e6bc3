import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { emphasise, rangeOf } from './places.ts';
import { readingOf } from '#lib/panels/reading/reading.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { joined } from '#test/joined.ts';
import type { CorpusDocument, Span } from '#lib/corpus/types.ts';
import ReadText from '#test/ReadText.svelte';

const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));
type Read = Pick<CorpusDocument, 'text' | 'relations' | 'mentions' | 'vantages'>;

async function open(document: Read): Promise<Element> {
	const { container } = await render(ReadText, { reading: readingOf(document) });
	return container.querySelector('article')!;
}

test.each(documents.map((document) => [document.id, document] as const))(
	'every quote and every name of %s is found on the page by its offsets, and is what they say',
	async (_, document) => {
		const root = await open(document);
		const spans: Span[] = [
			...document.relations.flatMap(({ quotes }) => quotes),
			...document.mentions,
		];
		for (const span of spans)
			expect(rangeOf(root, span)?.toString()).toBe(
				joined(document.text.slice(span.start, span.end)),
			);
	},
);

// A text of our own: signs beyond the basic plane before, in and after what is looked for.
const TEXT = '𝔄𝔏𝔅 hails 🇹🇩 Chad.\n\n🜚 And Chad hails 𝔅ack.';
const OWN: Read = { text: TEXT, relations: [], mentions: [], vantages: [] };

test('offsets lead to the words and back, whatever signs stand before them', async () => {
	const root = await open(OWN);
	for (const words of ['𝔄𝔏𝔅', '🇹🇩 Chad.', '🜚', 'And Chad', '𝔅ack.']) {
		const start = TEXT.indexOf(words);
		expect(rangeOf(root, { start, end: start + words.length })?.toString()).toBe(words);
	}
	const across = { start: TEXT.indexOf('Chad'), end: TEXT.indexOf(' And') };
	const [chad, sign] = [rangeOf(root, across)!.startContainer, rangeOf(root, across)!.endContainer];
	expect(chad.parentElement?.closest('p')).not.toBe(sign.parentElement?.closest('p'));
	expect(rangeOf(root, { start: 900, end: 901 })).toBeNull();
});

test('emphasis changes nothing in the page, and goes again', async () => {
	const root = await open(OWN);
	const before = root.innerHTML;
	emphasise(root, 'found', [{ start: 0, end: 6 }]);
	expect([...CSS.highlights.get('found')!].map(String)).toEqual(['𝔄𝔏𝔅']);
	expect(root.innerHTML).toBe(before);
	emphasise(root, 'found', []);
	expect(CSS.highlights.has('found')).toBe(false);
});
