import { fitQuote, LEFT_OUT } from './fit-quote.ts';
import { stackBox, stackHeight, type Block } from './stack.ts';
import type { KeyQuote } from '#lib/panels/key-quote.ts';
import { ended, sourceLine } from '#lib/panels/source.ts';
import type { Box } from '#lib/geo/types.ts';
import type { Item } from '../write/description.ts';

/** Between a quote and where it comes from, and beside the rule on its left, in pixels. */
const APART = 10;
const RULE = 14;

/** What stands below a quote: what it is there for, and whose words they are. */
const citation = ({ about, document }: KeyQuote): Block[] => [
	{ parts: [{ text: about, family: 'sans', size: 12, bold: true }], before: APART },
	{
		parts: [
			{
				text: `${ended(document.title)} ${sourceLine(document)}.`,
				family: 'sans',
				size: 11,
				colour: 'tx2',
			},
		],
		before: 3,
	},
];

/**
 * A quote, as large as its box allows, with its citation below it.
 *
 * @param box in pixels
 * @param rule the colour of the rule beside it
 */
export function quoteItems(quote: KeyQuote, [x0, y0, x1, y1]: Box, rule: `#${string}`): Item[] {
	const x = x0 + RULE;
	const width = x1 - x;
	const source = citation(quote);
	const fitted = fitQuote(
		quote.text,
		width * 0.97,
		(y1 - y0 - APART - stackHeight(source, width)) / 1.04,
	);
	const { setting } = fitted;
	const paragraphs: Block = {
		parts: [
			{ text: '“', ...setting },
			{ text: fitted.text, ...setting, verbatim: true },
			...(fitted.cut ? [{ text: LEFT_OUT, ...setting }] : []),
			{ text: '”', ...setting },
		],
	};
	const box = stackBox('Quote and citation', [paragraphs, ...source], [x, y0], width);
	return [
		{
			kind: 'rectangle',
			name: 'Rule',
			decorative: true,
			box: [x0, y0 + 3, x0 + 3, box.box[3]],
			fill: { colour: rule },
		},
		box,
	];
}
