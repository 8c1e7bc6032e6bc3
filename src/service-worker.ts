/**
 * Keeps the site for use without a network. Every version has a cache of its own, which is filled
 * whole or not at all; what a page asks for carries its version in its address, so that no page gets
 * another version's data. See docs/decisions/offline.md.
 */
import { base, files, version } from '$service-worker';
import data from '#lib/compiled/version.json';
import { addressesToKeep, typeOf, wayOf, type Kept } from '#lib/site/offline/plan.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Other sites of the same origin have caches too. */
const PREFIX = `vantage${base}@`;
const NAME = PREFIX + version;
/** The page that the router fills, as the host sends it for unknown addresses. */
const SHELL = `${base}/404.html`;

worker.addEventListener('install', (event) => event.waitUntil(fill()));

async function fill(): Promise<void> {
	const cache = await caches.open(NAME);
	const kept = (await (await fetched(`${base}/_app/kept.json`)).json()) as Kept;
	const asked = addressesToKeep(kept, { base, files, data: data.version });
	await Promise.all([
		...Object.entries(kept.texts).map(([path, text]) =>
			cache.put(
				`${base}/${path}`,
				new Response(text, { headers: { 'content-type': typeOf(path) } }),
			),
		),
		...asked.map(async (address) => {
			// What an earlier version had, and what the page has just loaded, is not fetched again.
			const known = (await caches.match(address)) ?? (await fetched(address, 'default'));
			await cache.put(address, known);
		}),
	]);
	const shell = await fetch(SHELL, { cache: 'no-store' });
	const served = (await (await fetched(`${base}/_app/version.json`)).json()) as { version: string };
	// The site was replaced meanwhile: the cache is a mixture. The browser will retry.
	if (served.version !== version) throw new Error(`This is ${version}, the site ${served.version}`);
	// The shell comes last: a cache that has it is complete. A redirected response cannot be served to a page.
	const type = { 'content-type': 'text/html;charset=utf-8' };
	await cache.put(SHELL, new Response(await shell.blob(), { headers: type }));
}

async function fetched(address: string, cache: RequestCache = 'no-store'): Promise<Response> {
	const response = await fetch(address, { cache });
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return response;
}

// It waits until no page of the version before is open, and only then throws its cache away.
worker.addEventListener('activate', (event) =>
	event.waitUntil(
		(async () => {
			for (const name of await caches.keys())
				if (name.startsWith(PREFIX) && name !== NAME) await caches.delete(name);
			await worker.registration.navigationPreload?.enable();
			await worker.clients.claim();
		})(),
	),
);

worker.addEventListener('fetch', (event) => {
	const { method, mode, url } = event.request;
	const way = wayOf({ method, mode, url: new URL(url) }, worker.location.origin, base);
	if (way === 'page') event.respondWith(page(event));
	if (way === 'kept') event.respondWith(kept(event.request));
});

/** From the network; without one, from the newest complete shell. */
async function page(event: FetchEvent): Promise<Response> {
	try {
		return ((await event.preloadResponse) as Response | undefined) ?? (await fetch(event.request));
	} catch (error) {
		for (const name of (await caches.keys()).reverse()) {
			const shell = name.startsWith(PREFIX) && (await (await caches.open(name)).match(SHELL));
			if (shell) return shell;
		}
		throw error;
	}
}

/** From any version's cache, for the address is that version's; else from the network, and kept. */
async function kept(request: Request): Promise<Response> {
	const known = await caches.match(request.url, { ignoreVary: true });
	if (known) return known;
	const response = await fetch(request);
	if (response.ok) {
		const cache = await caches.open(NAME);
		await cache.put(request.url, response.clone()).catch(() => undefined);
	}
	return response;
}
