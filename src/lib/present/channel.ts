/**
 * The ways between the windows of a talk: a channel of the origin, and messages to the window that
 * opened this one or was opened by it, for where storage is partitioned or the page is a file.
 *
 * @param peers the windows that this one knows; those that are met are added
 * @param hear gets whatever comes in; it is checked there
 */
export function openChannel(
	talk: string,
	peers: Set<MessageEventSource>,
	hear: (data: unknown) => void,
) {
	const channel =
		'BroadcastChannel' in window
			? safely(() => new BroadcastChannel(`vantage.talk.${talk}`))
			: null;
	if (channel) channel.onmessage = ({ data }) => hear(data);
	if (window.opener) peers.add(window.opener as Window);

	function receive({ source, origin, data }: MessageEvent) {
		// A file has the origin "null"; then only those are heard whom this window knows.
		const known = source !== null && peers.has(source);
		if (!known && (origin !== location.origin || origin === 'null')) return;
		if (source && source !== window) peers.add(source);
		hear(data);
	}
	window.addEventListener('message', receive);

	return {
		send(message: object) {
			channel?.postMessage(message);
			const target = location.origin === 'null' ? '*' : location.origin;
			for (const peer of peers) safely(() => peer.postMessage(message, { targetOrigin: target }));
		},
		close() {
			channel?.close();
			window.removeEventListener('message', receive);
		},
	};
}

function safely<T>(action: () => T): T | null {
	try {
		return action();
	} catch {
		// Refused by the browser, or the other window is gone: the other way remains.
		return null;
	}
}
