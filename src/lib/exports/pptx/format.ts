import { FileError } from '#lib/picture/file-error.ts';
import type { ExportFormat } from '../format.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Lets the browser draw and answer between two slides. */
const breath = () => new Promise<void>((done) => setTimeout(done));

/** A slide for each step, with the map as shapes that can be edited. */
export const pptxFormat: ExportFormat = {
	id: 'pptx',
	label: 'PowerPoint',
	extension: 'pptx',
	note: 'Slides whose countries, texts and legend can be edited, with notes and a link to the live map.',
	decks: true,
	themed: true,
	async make({ deck, theme, sources }, progress, signal) {
		if (deck.steps.length === 0) throw new FileError('There is nothing in this deck.');
		progress(0, 'Fetching map and words');
		const [{ pptxOf }, { materialFor }] = await Promise.all([
			import('#lib/picture/pptx/pptx.ts'),
			import('#lib/picture/step.ts'),
		]);
		const material = await materialFor(deck.steps, sources);
		const file = await pptxOf(deck, material, theme, async (done) => {
			signal.throwIfAborted();
			// The last tenth is the packing.
			progress((done / deck.steps.length) * 0.9, `Slide ${done} of ${deck.steps.length}`);
			await breath();
		});
		return new Blob([file], { type: MEDIA_TYPE });
	},
};
