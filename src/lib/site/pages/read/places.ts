import type { Span } from '#lib/corpus/types.ts';

/**
 * A stretch of the document's text as it stands on the page. Paragraphs carry the offset at which they start, and have the
 * text to the letter; a stretch may begin in one and end in another.
 *
 * @param root holds the paragraphs
 * @returns `null` where the page does not have it
 */
export function rangeOf(root: Element, { start, end }: Span): Range | null {
	const from = pointAt(root, start, false);
	const to = pointAt(root, end, true);
	if (!from || !to) return null;
	const range = document.createRange();
	range.setStart(...from);
	range.setEnd(...to);
	return range;
}

/** @param closing whether the offset ends a stretch: at a seam it then belongs to what stands before it */
function pointAt(root: Element, offset: number, closing: boolean): [Text, number] | null {
	for (const paragraph of root.querySelectorAll<HTMLElement>('[data-end]')) {
		const { start, end } = paragraph.dataset;
		if (offset > Number(end) || (offset === Number(end) && !closing)) continue;
		let left = Math.max(0, offset - Number(start));
		const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const text = texts.currentNode as Text;
			if (left < text.length || (closing && left === text.length)) return [text, left];
			left -= text.length;
		}
	}
	return null;
}

/** Kinds of emphasis on the text that change nothing in it: `read.css` says how each looks. */
export type Emphasis = 'found' | 'found-here' | 'lit';

/** Emphasises stretches of the text, and no others by this kind; a browser that cannot do it shows the text as it is. */
export function emphasise(root: Element, kind: Emphasis, spans: readonly Span[]): void {
	if (typeof Highlight === 'undefined') return;
	const ranges = spans.map((span) => rangeOf(root, span)).filter((range) => range !== null);
	if (ranges.length) CSS.highlights.set(kind, new Highlight(...ranges));
	else CSS.highlights.delete(kind);
}

/** Brings a stretch of the text into view, unless it is there. */
export function bring(root: Element, span: Span): void {
	const range = rangeOf(root, span);
	const element = range?.startContainer.parentElement;
	if (!range || !element) return;
	const { top, bottom } = range.getBoundingClientRect();
	// Below what may be laid over the top of a narrow screen, and above what may be at its foot.
	const [first, last] = [innerHeight * 0.3, innerHeight * 0.65];
	if (top >= first && bottom <= last) return;
	scrollBy({ top: top - innerHeight * 0.38, behavior: 'instant' });
}

/**
 * Says which paragraph is being read: the one on a line at two fifths of the window. Nothing is scrolled for it.
 *
 * @returns stops
 */
export function followReading(root: Element, onread: (start: number) => void): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			const seen = entries.findLast(({ isIntersecting }) => isIntersecting);
			const start = seen && (seen.target as HTMLElement).dataset['start'];
			if (start !== undefined) onread(Number(start));
		},
		{ rootMargin: '-40% 0px -59% 0px' },
	);
	for (const paragraph of root.querySelectorAll('[data-end]')) observer.observe(paragraph);
	return () => observer.disconnect();
}
