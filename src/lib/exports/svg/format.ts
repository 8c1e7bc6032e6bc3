import { FileError } from '#lib/picture/file-error.ts';
import type { ExportFormat } from '../format.ts';

const OUTLINES = 'outlines';

/** A picture of a view as SVG. */
export const svgFormat: ExportFormat = {
	id: 'svg',
	label: 'SVG picture',
	extension: 'svg',
	note: 'Stays sharp at any size and can be edited: one named group for each country.',
	decks: false,
	themed: true,
	presetsAre: 'Words',
	presets: [
		{ id: 'text', label: 'As text, with the fonts in the file' },
		{ id: OUTLINES, label: 'As outlines' },
	],
	async make({ deck, theme, preset, sources }, progress, signal) {
		const [step] = deck.steps;
		if (!step) throw new FileError('There is nothing to draw.');
		progress(0.1, 'Fetching the world in full detail');
		const [{ drawSvg }, { fontFaces }] = await Promise.all([
			import('#lib/picture/svg/draw.ts'),
			import('./fonts.ts'),
		]);
		const fonts = preset === OUTLINES ? null : await fontFaces(signal);
		const svg = await drawSvg(step, sources, theme, fonts);
		return new Blob([svg], { type: 'image/svg+xml' });
	},
};
