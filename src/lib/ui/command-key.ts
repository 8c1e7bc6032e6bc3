/** The name of the key that goes with others: ⌘ on Apple's keyboards. */
export const commandKey = (platform = navigator.platform): '⌘' | 'Ctrl' =>
	/^(?:Mac|iP)/.test(platform) ? '⌘' : 'Ctrl';

/**
 * A key pressed together with that one, as it is written there: `Ctrl-K`, `⌘K`.
 *
 * @param key as the keyboard has it, letters in capitals
 */
export function withCommand(key: string, platform = navigator.platform): string {
	const command = commandKey(platform);
	return command === '⌘' ? `⌘${key}` : `${command}-${key}`;
}
