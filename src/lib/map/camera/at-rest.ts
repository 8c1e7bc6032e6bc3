/** How long the camera has to stand still before it rests, in milliseconds. */
export const REST = 400;

/**
 * Makes the question that an effect asks with every movement of the camera. Once it has failed, it is
 * asked again when the camera rests after the next movement: while it moves, every frame would ask.
 *
 * @returns asks, and returns what the effect returns: the end of waiting
 */
export function askAtRest(): (ask: () => Promise<unknown>) => (() => void) | undefined {
	let failed = false;
	return (ask) => {
		const now = () => {
			ask().then(
				() => (failed = false),
				() => (failed = true),
			);
		};
		if (!failed) return void now();
		const timer = setTimeout(now, REST);
		return () => clearTimeout(timer);
	};
}
