import { pdfOf, type PdfPage } from './document.ts';
import { pictureFor } from '../scene/picture-for.ts';
import { materialFor, resolveStep } from '../step.ts';
import { coloursOf } from '../colours.ts';
import { penOf } from '../scene/pen.ts';
import { tableTypesetter } from '../letters/lettering-table.ts';
import type { Deck } from '#lib/deck/types.ts';
import type { PictureSources } from '../sources.ts';
import type { Theme } from '#lib/theme/tokens.ts';

/** 16 by 9, for type of the usual size. */
const SIZE = { width: 1200, height: 675 };

/** A deck as a PDF file, a page for each step. */
export async function drawPdf(
	deck: Deck,
	sources: PictureSources,
	theme: Theme,
	pause: (done: number) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
	const [material, cuts] = await Promise.all([materialFor(deck.steps, sources), sources.letters()]);
	const typesetter = tableTypesetter(cuts);

	const pen = penOf(coloursOf(theme), typesetter);

	async function* pages(): AsyncGenerator<PdfPage> {
		for (const step of deck.steps) {
			const options = { size: SIZE, pen, quoteFirst: true, slide: true };
			const { draw, size, text } = pictureFor(resolveStep(step, material), options);
			yield { draw, size, title: text.title, description: text.description };
		}
	}
	const { version, date } = sources.version;
	return pdfOf(deck.title, pages(), {
		producer: `Vantage, data ${version} of ${date}`,
		typesetter,
		pause,
	});
}
