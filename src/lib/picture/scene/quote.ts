import { flow, stack, textItems, type Block } from './flow.ts';
import type { Pen } from './pen.ts';
import { TYPE } from '../letters/type-styles.ts';
import type { KeyQuote } from '#lib/panels/key-quote.ts';
import { ended, sourceLine } from '#lib/panels/source.ts';

/** Distances in pixels. */
const BAR = 4;
const BESIDE_BAR = 12;
const FINE = 17;

/** Sizes of the type that are tried, the largest first, and the height of a line in sizes. */
const SIZES = [20, 18, 16, 14];
const LEADING = 1.3;

/**
 * A quote as large as there is room for; `null` where it does not fit: it is never cut.
 *
 * @param room in pixels
 */
export function quoteBlock(
	quote: KeyQuote,
	pen: Pen,
	room: { width: number; height: number },
): Block | null {
	const { surface, category } = pen.colours;
	const width = room.width - BAR - BESIDE_BAR;
	const muted = surface('muted');
	const citation = `${ended(quote.document.title)} ${sourceLine(quote.document)}.`;
	for (const size of SIZES) {
		const style = { ...TYPE.quote, size };
		const lines = stack(
			[
				flow(textItems(quote.about, TYPE.label, muted, pen), width, FINE),
				flow(textItems(`“${quote.text}”`, style, surface('ink'), pen), width, size * LEADING),
				flow(textItems(citation, TYPE.source, muted, pen), width, FINE),
			],
			6,
		);
		if (lines.height > room.height) continue;
		const fill = quote.category ? category(quote.category) : surface('coast');
		return {
			height: lines.height,
			draw: (context, [x, y]) =>
				context.group({ id: 'quote' }, () => {
					context.rect({ x, y: round(y), width: BAR, height: round(lines.height), fill });
					lines.draw(context, [x + BAR + BESIDE_BAR, y]);
				}),
		};
	}
	return null;
}

const round = (n: number) => Number(n.toFixed(1));
