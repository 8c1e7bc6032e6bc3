/** What stage and speaker's window have in common. */
export interface Shared {
	step: number;
	/** The stage is dark. */
	black: boolean;
	/** When the talk began, in milliseconds since 1970; `null` before. */
	begun: number | null;
}

/** Words between the windows of one talk. */
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
	const { step, black, begun } = state as Record<string, unknown>;
	if (!isCount(step) || typeof black !== 'boolean') return null;
	if (begun !== null && !isCount(begun)) return null;
	return { vantage: 'talk', talk, kind, stamp, from, state: { step, black, begun } };
}

const isCount = (value: unknown): value is number =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/**
 * Keeps two windows in step, whichever moves: the later change wins, by a count that each change raises and
 * each message carries, and on a tie by name, so that both agree. A window that opens or loads anew
 * asks, and is told.
 */
export class Sync {
	#stamp = 0;
	#from: string;

	/**
	 * @param talk which talk it is: others may be going on in the same browser
	 * @param self this window's own name, unlike any other
	 * @param send brings a message to the other windows, by whatever way there is
	 * @param take gets the state of another window
	 */
	constructor(
		private readonly talk: string,
		private readonly self: string,
		private state: Shared,
		private readonly send: (message: Message) => void,
		private readonly take: (state: Shared) => void,
	) {
		this.#from = self;
		// A clock that runs, or a dark stage, is something to tell to those who ask.
		if (state.begun !== null || state.black) this.#stamp = 1;
	}

	/** Asks who else is there; whoever knows more answers. */
	greet(): void {
		this.send({ vantage: 'talk', talk: this.talk, kind: 'hello' });
	}

	/** This window has moved. */
	tell(state: Shared): void {
		this.state = state;
		this.#stamp++;
		this.#from = this.self;
		this.#tellState();
	}

	/** Something came in, from whomever. */
	hear(data: unknown): void {
		const message = readMessage(data, this.talk);
		if (!message) return;
		// One that has only just opened knows nothing that anybody could need.
		if (message.kind === 'hello') return this.#stamp > 0 ? this.#tellState() : undefined;
		const { stamp, from, state } = message;
		if (stamp < this.#stamp || (stamp === this.#stamp && from <= this.#from)) return;
		this.#stamp = stamp;
		this.#from = from;
		this.state = state;
		this.take(state);
	}

	#tellState(): void {
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
