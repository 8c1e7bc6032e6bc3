import { dataVersion } from '../data/tables.ts';
import type { Frame } from './frame.svelte.ts';
import { listenToFrameKeys } from './frame-keys.ts';
import { HostChannel } from './host-channel.ts';
import { preferredHeight } from './preferred-height.ts';

/**
 * Connects the frame to the page around: announces that it is ready, then sends its height and the keys
 * that it passes on.
 *
 * @param close closes the panel
 * @returns disconnects
 */
export function connectToHost(frame: Frame, close: () => void): () => void {
	const screen = document.querySelector('main')!;
	const channel = HostChannel.open(frame.options.host, (message) => frame.handle(message));
	frame.channel = channel;
	channel?.send({ vantage: 1, type: 'ready', shown: frame.shown, data: dataVersion.version });
	const observer = new ResizeObserver(() => channel?.sendHeight(preferredHeight(screen)));
	for (const part of screen.children) observer.observe(part);
	const unlisten = listenToFrameKeys({
		channel,
		forwards: () => frame.options.keys === 'forward',
		close() {
			if (!frame.open) return false;
			close();
			return true;
		},
	});
	return () => {
		observer.disconnect();
		unlisten();
		channel?.close();
	};
}
