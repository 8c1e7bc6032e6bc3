import { asset } from '$app/paths';

/**
 * Keeps the site for when the network is gone, once the browser has nothing better to do: not in a
 * frame, whose page is somebody else's, and not where data are to be saved.
 */
export function keepOffline(): void {
	const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
	if (self !== top || saveData) return;
	// What was asked for before the worker stood in between, it sees when it is asked for again.
	navigator.serviceWorker?.addEventListener('controllerchange', () =>
		new PerformanceObserver((list) => {
			for (const { name, initiatorType } of list.getEntries() as PerformanceResourceTiming[])
				if (initiatorType !== 'fetch' && name.includes('/_app/immutable/'))
					fetch(name).catch(() => {});
		}).observe({ type: 'resource', buffered: true }),
	);
	// Safari has no idle callbacks.
	const idle = window.requestIdleCallback ?? ((call: () => void) => setTimeout(call, 200));
	// Without it, or refused it, the site works as long as there is a network.
	idle(() => void navigator.serviceWorker?.register(asset('/service-worker.js')).catch(() => {}));
}
