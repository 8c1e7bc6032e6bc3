import sharp from 'sharp';
import type { Contestant } from '../contestants.ts';
import type { Sample } from '../report/figures.ts';
import { pointWithin, timeToColoured, type Frame } from './frames.ts';
import {
	during,
	isDrawn,
	rest,
	visit,
	WINDOW,
	type Bench,
	type Link,
	type Visit,
} from './visit.ts';

/** How long after the first map nothing has to be drawn any more, in ms. */
const SETTLE = { fast: 800, slow: 2000 };

/** Where a country with a colour lies in the window. */
export type Point = [x: number, y: number];

/**
 * A cold load that is filmed, for which the browser has to encode every frame: apart from the other
 * measurements therefore.
 */
export async function measureFilm(
	bench: Bench,
	contestant: Contestant,
	link: Link,
): Promise<{ sample: Sample; point: Point | null }> {
	const frames: Frame[] = [];
	const filming = visit(bench, contestant, link, {
		prepare: (opened) => film(opened, frames),
	});
	const { start, box } = await during(filming, async (opened) => {
		await isDrawn(opened);
		await rest(opened, SETTLE[link]);
		await opened.cdp.send('Page.stopScreencast');
		const box = await opened.page.evaluate(() => window.bench.mapBox());
		return { start: await opened.start(), box };
	});
	const coloured = await timeToColoured(frames, start, WINDOW.width);
	const settled = await frames.at(-1)?.decode();
	return {
		sample: coloured === null ? {} : { coloured },
		point: settled ? pointWithin(settled, WINDOW.width, box) : null,
	};
}

/** Collects what the page puts on screen, with the compositor's own times. */
async function film({ cdp }: Visit, frames: Frame[]): Promise<void> {
	cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
		frames.push({ at: (metadata.timestamp ?? 0) * 1000, decode: () => decode(data) });
		// The page may be closed by now.
		cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await cdp.send('Page.startScreencast', { format: 'jpeg', quality: 80, everyNthFrame: 1 });
}

/** @param data JPEG in base64 */
const decode = (data: string): Promise<Uint8Array> =>
	sharp(Buffer.from(data, 'base64')).removeAlpha().raw().toBuffer();
