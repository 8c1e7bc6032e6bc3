import { openChannel } from './channel.ts';
import { begin, left, NOT_BEGUN, type Pace } from './pace.ts';
import { Sync, type Shared } from './sync.ts';
import type { Talk } from './talk.svelte.ts';
import { randomId } from '#lib/ui/random-id.ts';

/** The state that the windows of a talk share, and their connection. */
export class Rehearsal {
	black = $state(false);
	/** How long the talk and its steps have taken. */
	pace = $state.raw<Pace>(NOT_BEGUN);
	#sync: Sync | null = null;
	#channel: ReturnType<typeof openChannel> | null = null;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing reacts to it
	readonly #peers = new Set<MessageEventSource>();

	constructor(private readonly talk: Talk) {}

	/** Connects to the other windows of the talk; to be called again when the talk gets an id. */
	join(): () => void {
		this.#channel?.close();
		const { id } = this.talk;
		if (!id) return () => undefined;
		const channel = openChannel(id, this.#peers, (data) => sync.receive(data));
		const sync = new Sync(
			id,
			randomId(),
			this.#shared(),
			(message) => channel.send(message),
			(state) => this.#apply(state),
		);
		this.#channel = channel;
		this.#sync = sync;
		sync.greet();
		// A window that has lost its connection to this one answers the next greeting.
		const again = window.setInterval(() => sync.greet(), 2000);
		return () => {
			window.clearInterval(again);
			channel.close();
			this.#sync = null;
		};
	}

	/** A window that this one has opened. */
	add(peer: Window): void {
		this.#peers.add(peer);
	}

	go(step: number): void {
		if (step !== this.talk.step) {
			this.pace = left(this.pace, this.talk.step, Date.now());
			this.talk.go(step);
		}
		this.black = false;
		this.#publish();
	}

	darken(black: boolean): void {
		this.black = black;
		this.#publish();
	}

	/** Starts the clock, or starts it again. */
	start(): void {
		this.pace = begin(Date.now());
		this.#publish();
	}

	#shared = (): Shared => ({ step: this.talk.step, black: this.black, ...this.pace });

	#publish(): void {
		this.#sync?.publish(this.#shared());
	}

	#apply({ step, black, ...pace }: Shared): void {
		const last = this.talk.deck.steps.length - 1;
		if (step !== this.talk.step) this.talk.go(Math.min(last, step));
		this.black = black;
		this.pace = pace;
	}
}
