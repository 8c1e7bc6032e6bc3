import type {} from '@vitest/browser-playwright';
import type { BrowserCommand, BrowserCommandContext } from 'vitest/node';
import type { Theme } from '#lib/theme/tokens.ts';

/** What a browser can be told to prefer, or to print for. */
export interface Media {
	colorScheme?: Theme | null;
	forcedColors?: 'active' | 'none' | null;
	media?: 'screen' | 'print' | null;
}

/** What a hand does with a mouse, in pixels of the test's page. */
export type MouseAct =
	{ to: readonly [x: number, y: number]; steps?: number } | 'down' | 'up' | { wheel: number };

/** Fingers on the screen, or lifted from it. */
export type Touch = readonly (readonly [x: number, y: number])[];

/** Where the test's page lies within the browser's. */
async function cornerOf({ frame }: BrowserCommandContext): Promise<{ x: number; y: number }> {
	const element = await (await frame()).frameElement();
	return (await element.boundingBox()) ?? { x: 0, y: 0 };
}

/** Changes what the page is shown on. It stays so for the tests after it: see `test/guard.ts`. */
const media: BrowserCommand<[Media]> = ({ page }, options) => page.emulateMedia(options);

/** Moves a real mouse, so that the browser hits, captures and clicks as it does for a reader. */
const mouse: BrowserCommand<MouseAct[]> = async (context, ...acts) => {
	const { mouse: hand } = context.page;
	const corner = await cornerOf(context);
	for (const act of acts) {
		if (act === 'down' || act === 'up') await hand[act]();
		else if ('wheel' in act) await hand.wheel(0, act.wheel);
		else await hand.move(corner.x + act.to[0], corner.y + act.to[1], { steps: act.steps ?? 1 });
	}
};

/** Puts fingers on the screen, moves them, and lifts them all at the end. */
const fingers: BrowserCommand<Touch[]> = async (context, first = [], ...moves) => {
	const corner = await cornerOf(context);
	const devtools = await context.context.newCDPSession(context.page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touch: Touch) =>
		devtools.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: touch.map(([x, y], id) => ({ x: corner.x + x, y: corner.y + y, id })),
		});
	// One after the other, as fingers come.
	for (let count = 1; count <= first.length; count++)
		await send('touchStart', first.slice(0, count));
	for (const touch of moves) await send('touchMove', touch);
	await send('touchEnd', []);
	await devtools.detach();
};

export const COMMANDS = { media, mouse, fingers };

declare module 'vitest/browser' {
	interface BrowserCommands {
		media: (options: Media) => Promise<void>;
		mouse: (...acts: MouseAct[]) => Promise<void>;
		fingers: (...touches: Touch[]) => Promise<void>;
	}
}
