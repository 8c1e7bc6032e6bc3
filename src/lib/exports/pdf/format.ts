import { FileError } from '#lib/picture/file-error.ts';
import type { ExportFormat } from '../format.ts';

/** A view, or a deck with a page for each step, for print. */
export const pdfFormat: ExportFormat = {
	id: 'pdf',
	label: 'PDF',
	extension: 'pdf',
	note: 'A page for each view, as vectors, with quote and citation; notes are left out.',
	decks: true,
	themed: true,
	async remark({ deck, sources }) {
		const { unsettable } = await import('#lib/picture/letters/lettering-table.ts');
		const cuts = await sources.letters();
		const titles = deck.steps.flatMap(({ title }) =>
			title && unsettable(title, cuts) ? title : [],
		);
		return titles.length > 0
			? `Its fonts have no letters for ${titles.map((title) => `“${title}”`).join(', ')}: ` +
					'question marks stand there. PowerPoint has such letters.'
			: '';
	},
	async make({ deck, theme, sources }, progress, signal) {
		if (deck.steps.length === 0) throw new FileError('There is nothing in this deck.');
		progress(0.05, 'Fetching the world in full detail');
		const { drawPdf } = await import('#lib/picture/pdf/draw.ts');
		const bytes = await drawPdf(deck, sources, theme, async (done) => {
			progress(0.1 + (0.9 * done) / deck.steps.length, `Page ${done} of ${deck.steps.length}`);
			// Lets the page show the progress and handle a cancel.
			await new Promise((resolve) => setTimeout(resolve));
			signal.throwIfAborted();
		});
		return new Blob([bytes], { type: 'application/pdf' });
	},
};
