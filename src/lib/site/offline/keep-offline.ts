import { asset } from '$app/paths';
import { idle } from '#lib/ui/idle.ts';
import { trusted } from '#lib/ui/trusted.ts';

/** Once for all pages that follow each other in a window. */
let begun = false;

/**
 * Registers the service worker that keeps the site for use without a network, once the browser is idle. Not
 * in a frame, whose page belongs to another site, and not under Save-Data.
 */
export function keepOffline(): void {
	if (begun) return;
	begun = true;
	const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
	if (self !== top || saveData) return;
	// The worker has not seen the requests made before it took over: repeat them.
	navigator.serviceWorker?.addEventListener('controllerchange', () =>
		new PerformanceObserver((list) => {
			for (const { name, initiatorType } of list.getEntries() as PerformanceResourceTiming[])
				if (initiatorType !== 'fetch' && name.includes('/_app/immutable/'))
					fetch(name).catch(() => {});
		}).observe({ type: 'resource', buffered: true }),
	);
	void idle().then(() =>
		navigator.serviceWorker
			?.register(trusted.createScriptURL(asset('/service-worker.js')))
			// Refused or missing, the site works as long as there is a network.
			.catch(() => {}),
	);
}
