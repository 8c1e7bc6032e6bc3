import { FileError } from '#lib/picture/file-error.ts';
import type { ExportFormat } from '../format.ts';
import { withDeck } from './with-deck.ts';

const FILES: Record<string, string> = {
	full: 'offline/vantage.html',
	light: 'offline/vantage-light.html',
};

/** The whole site in one file, which the build has made; the deck is written into it. */
export const oneFileFormat: ExportFormat = {
	id: 'one-file',
	label: 'One HTML file',
	extension: 'html',
	note: 'The whole site, opening on what is shown here: works from a double-click, without a network.',
	decks: true,
	themed: false,
	presets: [
		{ id: 'full', label: 'Everything, about 2 MB' },
		{ id: 'light', label: 'Light, under 1 MB: full detail in the regions alone' },
	],
	async make({ deck, preset, sources }, progress, signal) {
		progress(0, 'Fetching the file');
		const file = await sources.file(FILES[preset ?? 'full'] ?? FILES['full']!);
		signal.throwIfAborted();
		progress(0.9, 'Writing the deck into it');
		try {
			const html = withDeck(new TextDecoder().decode(file), deck);
			return new Blob([html], { type: 'text/html' });
		} catch {
			throw new FileError(
				'The file could not be fetched whole: something else came in its place. Try again.',
			);
		}
	},
};
