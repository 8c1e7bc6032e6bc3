import { ExportError, type ExportFormat } from '../format.ts';
import { stillPath } from '#lib/stills/paths.ts';

/** A picture of a view as SVG. */
export const svgFormat: ExportFormat = {
	id: 'svg',
	label: 'SVG picture',
	extension: 'svg',
	note: 'Lines and colours that stay sharp at any size, and can be edited.',
	decks: false,
	themed: false,
	async make({ deck, sources }, progress) {
		const view = deck.steps[0]?.view;
		if (!view) throw new ExportError('There is nothing in this deck.');
		progress(0, 'Fetching the picture');
		const file = await sources.file(`${stillPath(view.viewpoint, view.region ?? null)}.svg`);
		return new Blob([file], { type: 'image/svg+xml' });
	},
};
