import {
	heightMessages,
	readPageSays,
	type FrameSays,
	type PageSays,
} from '#lib/embed/protocol.ts';

/**
 * The frame's end of the protocol. Until it is known whose page it stands in, by the address or by a first
 * message, it says to whoever is there only that it is ready, how high it would like to be and which
 * keys it passes on; what the reader selects is told to a known origin alone.
 */
export class Talk {
	/** The origin of the page around; `null` while unknown. A page without one says `'null'`. */
	#origin: string | null;
	#height = 0;
	readonly #abort = new AbortController();

	/**
	 * @param host origin of the page around, where the address says it
	 * @param obey is told what the page around says
	 * @returns `null` where there is no page around
	 */
	static open(host: string | null, obey: (said: PageSays) => void): Talk | null {
		return window.parent === window ? null : new Talk(host, obey);
	}

	private constructor(host: string | null, obey: (said: PageSays) => void) {
		this.#origin = host;
		window.addEventListener(
			'message',
			({ source, origin, data }: MessageEvent) => {
				if (source !== window.parent || (this.#origin ?? origin) !== origin) return;
				const said = readPageSays(data);
				if (!said) return;
				this.#origin = origin;
				obey(said);
			},
			{ signal: this.#abort.signal },
		);
	}

	say(message: FrameSays): void {
		if (this.#origin === null && message.type === 'select') return;
		this.#post(message);
	}

	/** Tells the height, where it has changed by a pixel or more. */
	sayHeight(height: number): void {
		const rounded = Math.ceil(height);
		if (rounded === this.#height || rounded <= 0) return;
		this.#height = rounded;
		for (const message of heightMessages(rounded, location.href)) this.#post(message);
	}

	end(): void {
		this.#abort.abort();
	}

	#post(message: unknown): void {
		// A page without an origin of its own can only be reached by "*".
		const target = this.#origin && this.#origin !== 'null' ? this.#origin : '*';
		window.parent.postMessage(message, target);
	}
}
