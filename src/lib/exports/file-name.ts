import type { ExportFormat } from './format.ts';
import type { Deck } from '#lib/deck/types.ts';

/**
 * The name of a file: `vantage-too-alone-USA.svg` for a view, by the title for a deck. Letters, digits
 * and hyphens alone, so that every system takes it.
 */
export function fileName(
	{ title, steps }: Deck,
	{ extension }: Pick<ExportFormat, 'extension'>,
): string {
	const [first] = steps;
	const parts =
		steps.length === 1 && first
			? [first.view.viewpoint, first.view.region, first.view.country]
			: [title];
	const name = parts
		.filter(Boolean)
		.join('-')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.slice(0, 80)
		.replace(/^-|-$/g, '');
	return `vantage-${name || 'deck'}.${extension}`;
}
