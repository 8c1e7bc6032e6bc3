/**
 * Connects the windows of a talk: by a BroadcastChannel, and by messages to the window that opened this one or
 * was opened by it, for partitioned storage and for files.
 *
 * @param peers the windows that this one knows; windows that send a message are added
 * @param receive called with every message; it has to check them
 */
export function openChannel(
	talk: string,
	peers: Set<MessageEventSource>,
	receive: (data: unknown) => void,
) {
	const channel =
		'BroadcastChannel' in window
			? safely(() => new BroadcastChannel(`vantage.talk.${talk}`))
			: null;
	if (channel) channel.onmessage = ({ data }) => receive(data);
	if (window.opener) peers.add(window.opener as Window);

	function onmessage({ source, origin, data }: MessageEvent) {
		// A file has the origin "null": then only messages of known windows are accepted.
		const known = source !== null && peers.has(source);
		if (!known && (origin !== location.origin || origin === 'null')) return;
		if (source && source !== window) peers.add(source);
		receive(data);
	}
	window.addEventListener('message', onmessage);

	return {
		send(message: object) {
			channel?.postMessage(message);
			const target = location.origin === 'null' ? '*' : location.origin;
			for (const peer of peers) safely(() => peer.postMessage(message, { targetOrigin: target }));
		},
		close() {
			channel?.close();
			window.removeEventListener('message', onmessage);
		},
	};
}

function safely<T>(action: () => T): T | null {
	try {
		return action();
	} catch {
		// Refused by the browser, or the other window is closed: the other connection remains.
		return null;
	}
}
