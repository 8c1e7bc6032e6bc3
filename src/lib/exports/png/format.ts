import { FileError } from '#lib/picture/file-error.ts';
import type { ExportFormat } from '../format.ts';
import { PNG_PRESETS, pngPreset } from './presets.ts';

/** A picture of a view as pixels. */
export const pngFormat: ExportFormat = {
	id: 'png',
	label: 'PNG picture',
	extension: 'png',
	note: 'For slides, documents and posts: looks the same everywhere.',
	decks: false,
	themed: true,
	presets: PNG_PRESETS,
	async make({ deck, theme, preset, sources }, progress, signal) {
		const [step] = deck.steps;
		if (!step) throw new FileError('There is nothing to draw.');
		progress(0.1, 'Fetching the world in full detail');
		const [{ drawForPixels }, { pixelsOf }] = await Promise.all([
			import('#lib/picture/png/draw.ts'),
			import('#lib/picture/png/pixels.ts'),
		]);
		const chosen = pngPreset(preset);
		const svg = await drawForPixels(step, sources, theme, chosen);
		signal.throwIfAborted();
		progress(0.6, 'Making pixels of it');
		return pixelsOf(svg, chosen, signal);
	},
};
