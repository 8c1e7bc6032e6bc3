import { ExportError, type ExportFormat } from '../format.ts';

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
		if (!step) throw new ExportError('There is nothing to draw.');
		progress(0.1, 'Fetching the world in full detail');
		const { drawSvg } = await import('./draw.ts');
		const svg = await drawSvg(step, sources, { theme, outlines: preset === OUTLINES, signal });
		return new Blob([svg], { type: 'image/svg+xml' });
	},
};
