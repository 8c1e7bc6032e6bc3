import type { HostChannel } from './host-channel.ts';
import { isPassedKey } from '#lib/embed/protocol.ts';

interface FrameKeys {
	channel: HostChannel | null;
	/** Whether keys that turn slides are passed on. */
	forwards: () => boolean;
	/** Closes what is open; `false` where there is nothing to close. */
	close: () => boolean;
}

/**
 * Handles keys in a frame: Esc closes what is open, then gives the keyboard back to the page around; keys
 * that turn slides are passed on if the page around asks for them. All other keys are left alone.
 *
 * @returns the removal of the listener
 */
export function listenToFrameKeys({ channel, forwards, close }: FrameKeys): () => void {
	const keydown = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
		const target = event.target instanceof Element ? event.target : null;
		if (target?.closest('dialog, input, select, textarea')) return;
		if (event.key === 'Escape') {
			if (!close()) releaseKeyboard(channel);
		} else if (forwards() && isPassedKey(event.key)) {
			// Without this, the key would also scroll the frame.
			event.preventDefault();
			channel?.send({ vantage: 1, type: 'key', key: event.key });
		}
	};
	window.addEventListener('keydown', keydown);
	return () => window.removeEventListener('keydown', keydown);
}

/** Gives the keyboard back to the page around. */
function releaseKeyboard(channel: HostChannel | null): void {
	if (!channel) return;
	if (document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement)
		document.activeElement.blur();
	window.parent.focus();
	channel.send({ vantage: 1, type: 'release' });
}
