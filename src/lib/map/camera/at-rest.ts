/** How long the camera has to stand still before it rests, in milliseconds. */
export const REST = 400;

/**
 * Wraps a fetch that an effect starts with every movement of the camera. After a failure it is retried only
 * when the camera rests after the next movement, as otherwise every frame of the movement would retry, and when
 * the network is back.
 *
 * @returns starts the fetch, and returns the effect's clean-up, which cancels a waiting retry
 */
export function askAtRest(): (ask: () => Promise<unknown>) => (() => void) | undefined {
	let failed = false;
	return (ask) => {
		const now = () => {
			ask().then(
				() => (failed = false),
				() => {
					failed = true;
					addEventListener('online', now, { once: true });
				},
			);
		};
		if (!failed) return void now();
		const timer = setTimeout(now, REST);
		return () => clearTimeout(timer);
	};
}
