import type { Page, Route } from '@playwright/test';
import { builtText } from './corpus.ts';
import { expect } from './guard.ts';
import { textOf } from './html.ts';

const HTML = { contentType: 'text/html', body: '<!doctype html><h1>Welcome</h1>' };

/** What can come in the place of a file. */
export const FAULTS: Record<string, (route: Route) => Promise<void>> = {
	'404': (route) => route.fulfill({ ...HTML, status: 404 }),
	'500': (route) => route.fulfill({ ...HTML, status: 500 }),
	'an HTML page': (route) => route.fulfill(HTML),
	half: async (route) => {
		const answer = await route.fetch();
		const bytes = await answer.body();
		// What came by half is not kept.
		const headers = {
			'content-type': answer.headers()['content-type'] ?? '',
			'cache-control': 'no-store',
		};
		// Where the test has gone on meanwhile, the route is another's.
		await route
			.fulfill({ headers, body: bytes.subarray(0, bytes.length / 2) })
			.catch(() => undefined);
	},
	'no answer': (route) => route.abort(),
};

/** Asked for, and never answered. */
export const hanging = () => new Promise<void>(() => undefined);

/** The file that the server answers an address with. */
export const fileOf = (address: string) => {
	const path = address.split(/[?#]/)[0]!.slice(1);
	return path === '' ? 'index.html' : `${path}.html`;
};

const squeezed = (text: string) => text.replace(/\s+/g, '');

/** What a reader has of a page: the start of its words, and links that lead on. */
export async function expectReadable(page: Page, address: string, what: string) {
	const body = /<body[\s\S]*<\/body>/.exec(builtText(fileOf(address)))![0];
	const written = squeezed(textOf(body.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')));
	const shown = squeezed(
		await page.evaluate(() => {
			const copy = document.body.cloneNode(true) as HTMLElement;
			for (const node of copy.querySelectorAll('script, style, svg')) node.remove();
			return copy.textContent ?? '';
		}),
	);
	expect(shown.slice(0, 300), what).toBe(written.slice(0, 300));
	expect(shown.length, what).toBeGreaterThan(0.95 * written.length);
	expect(await page.locator('a[href]').count(), what).toBeGreaterThan(0);
}

/** The page says that something of it is missing. */
export const notice = (page: Page) => page.getByText('Part of this page has not arrived.');
/** Its script has taken over what the server wrote. */
export const alive = (page: Page) => page.locator('html[data-taken]');

/** The files that a page asks for until it rests, by their paths: scripts, styles, data, and the one file. */
export async function filesOf(page: Page, open: () => Promise<void>): Promise<string[]> {
	const asked = new Set<string>();
	const note = (request: { url(): string }) => {
		const { pathname } = new URL(request.url());
		if (/\.(?:js|css|json|html)$/.test(pathname)) asked.add(pathname);
	};
	page.on('request', note);
	await open();
	page.off('request', note);
	return [...asked].sort();
}
