import type { Contestant } from '../contestants.ts';
import type { Sample } from '../report/figures.ts';
import type { Point } from './film.ts';
import { during, visit, type Bench, type Link, type Visit } from './visit.ts';

/** The pointer moves this often, in ms. */
const EVERY = 50;

/** For so long after which it will not answer, in ms. */
const PATIENCE = { fast: 30_000, slow: 60_000 };

/** How long it takes until a country says its name to a pointer that is there from the beginning. */
export async function measureHover(
	bench: Bench,
	contestant: Contestant,
	link: Link,
	point: Point,
): Promise<Sample> {
	let moving = true;
	const opening = visit(bench, contestant, link, {
		hovered: true,
		prepare: async (opened) => void move(opened, point, () => moving),
	});
	return during(opening, async ({ page }) => {
		const answered = await page
			.waitForFunction(() => window.bench.answeredAt, null, {
				polling: 50,
				timeout: PATIENCE[link],
			})
			.then((handle) => handle.jsonValue())
			.catch(() => null);
		moving = false;
		return answered === null ? {} : { hover: answered };
	});
}

/** Moves the pointer to and fro. It does not wait for the page, which may be busy. */
async function move({ cdp, page }: Visit, [x, y]: Point, goesOn: () => boolean): Promise<void> {
	for (let i = 0; goesOn() && !page.isClosed(); i++) {
		cdp
			.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x + (i % 2) * 2, y })
			.catch(() => undefined);
		await new Promise((resolve) => setTimeout(resolve, EVERY));
	}
}
