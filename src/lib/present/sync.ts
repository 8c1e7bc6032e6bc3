import { NOT_BEGUN, type Pace } from './pace.ts';
import { LIMITS } from '#lib/deck/limits.ts';

/** The state that stage and speaker's window share. */
export interface Shared extends Pace {
	step: number;
	/** The stage is dark. */
	black: boolean;
}

/** Messages between the windows of one talk. */
export type Message =
	| { vantage: 'talk'; talk: string; kind: 'hello' }
	| { vantage: 'talk'; talk: string; kind: 'state'; stamp: number; from: string; state: Shared };

/** A message of this talk, or `null` for anything else, which is ignored. */
export function readMessage(data: unknown, talk: string): Message | null {
	if (typeof data !== 'object' || data === null) return null;
	const message = data as Record<string, unknown>;
	if (message['vantage'] !== 'talk' || message['talk'] !== talk) return null;
	if (message['kind'] === 'hello') return { vantage: 'talk', talk, kind: 'hello' };
	const { kind, stamp, from, state } = message;
	if (kind !== 'state' || typeof from !== 'string' || !isCount(stamp)) return null;
	if (typeof state !== 'object' || state === null) return null;
	const { step, black, ...times } = state as Record<string, unknown>;
	if (!isCount(step) || typeof black !== 'boolean') return null;
	const pace = readPace(times);
	return pace && { vantage: 'talk', talk, kind, stamp, from, state: { step, black, ...pace } };
}

/** A window that was opened before steps had their times sends none. */
function readPace({ begun, since = begun, spent = [] }: Record<string, unknown>): Pace | null {
	if (begun === null) return NOT_BEGUN;
	if (!isCount(begun) || !isCount(since)) return null;
	if (!Array.isArray(spent) || spent.length > LIMITS.steps || !spent.every(isCount)) return null;
	return { begun, since, spent };
}

const isCount = (value: unknown): value is number =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/**
 * Keeps the windows of a talk in step: the later change wins, by a counter that each change raises and each
 * message carries; a tie is decided by the windows' names, so that all agree. A window that opens or
 * reloads asks for the state.
 */
export class Sync {
	#stamp = 0;
	#from: string;

	/**
	 * @param talk which talk it is: others may be going on in the same browser
	 * @param self this window's own name, unlike any other
	 * @param send sends a message to the other windows
	 * @param apply called with the state of another window
	 */
	constructor(
		private readonly talk: string,
		private readonly self: string,
		private state: Shared,
		private readonly send: (message: Message) => void,
		private readonly apply: (state: Shared) => void,
	) {
		this.#from = self;
		// A running clock or a dark stage is state worth sending.
		if (state.begun !== null || state.black) this.#stamp = 1;
	}

	/** Asks the other windows for their state. */
	greet(): void {
		this.send({ vantage: 'talk', talk: this.talk, kind: 'hello' });
	}

	/** Sends a change of this window. */
	publish(state: Shared): void {
		this.state = state;
		this.#stamp++;
		this.#from = this.self;
		this.#sendState();
	}

	/** Handles a message of any window. */
	receive(data: unknown): void {
		const message = readMessage(data, this.talk);
		if (!message) return;
		// A window that has just opened has no state to send.
		if (message.kind === 'hello') return this.#stamp > 0 ? this.#sendState() : undefined;
		const { stamp, from, state } = message;
		if (stamp < this.#stamp || (stamp === this.#stamp && from <= this.#from)) return;
		this.#stamp = stamp;
		this.#from = from;
		this.state = state;
		this.apply(state);
	}

	#sendState(): void {
		this.send({
			vantage: 'talk',
			talk: this.talk,
			kind: 'state',
			stamp: this.#stamp,
			from: this.#from,
			state: this.state,
		});
	}
}
