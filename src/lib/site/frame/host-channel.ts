import {
	heightMessages,
	readPageMessage,
	type FrameMessage,
	type PageMessage,
} from '#lib/embed/protocol.ts';

/**
 * The frame's end of the protocol. Selections are sent only to a known origin, which the address names or
 * the first message shows. Until then the frame sends only that it is ready, its height and the keys that
 * it passes on.
 */
export class HostChannel {
	/** The origin of the page around; `null` while unknown. A page without one says `'null'`. */
	#origin: string | null;
	#height = 0;
	readonly #abort = new AbortController();

	/**
	 * @param host origin of the page around, where the address says it
	 * @param onmessage called with each message of the page around
	 * @returns `null` where there is no page around
	 */
	static open(host: string | null, onmessage: (message: PageMessage) => void): HostChannel | null {
		return window.parent === window ? null : new HostChannel(host, onmessage);
	}

	private constructor(host: string | null, onmessage: (message: PageMessage) => void) {
		this.#origin = host;
		window.addEventListener(
			'message',
			({ source, origin, data }: MessageEvent) => {
				if (source !== window.parent || (this.#origin ?? origin) !== origin) return;
				const message = readPageMessage(data);
				if (!message) return;
				this.#origin = origin;
				onmessage(message);
			},
			{ signal: this.#abort.signal },
		);
	}

	send(message: FrameMessage): void {
		if (this.#origin === null && message.type === 'select') return;
		this.#post(message);
	}

	/** Sends the height if it has changed by a pixel or more. */
	sendHeight(height: number): void {
		const rounded = Math.ceil(height);
		if (rounded === this.#height || rounded <= 0) return;
		this.#height = rounded;
		for (const message of heightMessages(rounded, location.href)) this.#post(message);
	}

	close(): void {
		this.#abort.abort();
	}

	#post(message: unknown): void {
		// A page with an opaque origin can only be reached by "*".
		const target = this.#origin && this.#origin !== 'null' ? this.#origin : '*';
		window.parent.postMessage(message, target);
	}
}
