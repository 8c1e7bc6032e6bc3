import { dataVersion } from '../data/tables.ts';
import type { Frame } from './frame.svelte.ts';
import { keepManners } from './manners.ts';
import { Talk } from './talk.ts';
import { wishedHeight } from './wished-height.ts';

/**
 * Opens the talk with the page around, says that the frame is there, and from then on how high it would
 * like to be and which keys it passes on.
 *
 * @param close closes the words that are open
 * @returns the end of it
 */
export function keepInTouch(frame: Frame, close: () => void): () => void {
	const screen = document.querySelector('main')!;
	const talk = Talk.open(frame.options.host, (said) => frame.obey(said));
	frame.talk = talk;
	talk?.say({ vantage: 1, type: 'ready', shown: frame.shown, data: dataVersion.version });
	const observer = new ResizeObserver(() => talk?.sayHeight(wishedHeight(screen)));
	for (const part of screen.children) observer.observe(part);
	const forget = keepManners({
		talk,
		forwards: () => frame.options.keys === 'forward',
		close() {
			if (!frame.open) return false;
			close();
			return true;
		},
	});
	return () => {
		observer.disconnect();
		forget();
		talk?.end();
	};
}
