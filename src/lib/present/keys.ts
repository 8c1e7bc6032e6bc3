/** What a key, a clicker or a swipe does on stage. */
export type Command =
	| { do: 'next' | 'previous' | 'first' | 'last' | 'black' | 'full' | 'leave' }
	| { do: 'jump'; to: number };

/** As much of a keyboard event as decides. */
export interface Key {
	key: string;
	shift?: boolean;
	/** Milliseconds, of any clock. */
	at: number;
}

/** A second digit belongs to the first one within this time, in milliseconds. */
const TOGETHER = 1500;

const NAMED: Record<string, Command['do']> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	Enter: 'next',
	n: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Backspace: 'previous',
	p: 'previous',
	Home: 'first',
	End: 'last',
	b: 'black',
	B: 'black',
	'.': 'black',
	f: 'full',
	F: 'full',
	// Clickers start a show with F5, which would reload the page.
	F5: 'full',
	Escape: 'leave',
};

/** Keys as clickers and people press them; remembers a digit that a second one may follow. */
export class Keys {
	#digits = '';
	#since = -Infinity;

	/**
	 * @param steps how many steps the deck has; what is typed beyond them is no number
	 * @param single whether keys that are single characters act
	 * @returns `null` for a key that means nothing here
	 */
	read({ key, shift = false, at }: Key, steps: number, single = true): Command | null {
		if (!single && key.length === 1 && key !== ' ') return null;
		if (/^[0-9]$/.test(key)) return this.#digit(key, at, steps);
		this.#digits = '';
		if (key === ' ') return { do: shift ? 'previous' : 'next' };
		const command = Object.hasOwn(NAMED, key) ? NAMED[key] : undefined;
		return command && command !== 'jump' ? { do: command } : null;
	}

	#digit(digit: string, at: number, steps: number): Command | null {
		const before = at - this.#since <= TOGETHER ? this.#digits : '';
		const number = [before + digit, digit].find((n) => Number(n) >= 1 && Number(n) <= steps);
		this.#digits = number ?? '';
		this.#since = at;
		return number ? { do: 'jump', to: Number(number) - 1 } : null;
	}
}

/** How far a finger has to move for a swipe, as a share of the stage's width. */
const SWIPE = 0.08;

/** What a finger's movement means: sideways a step, otherwise nothing. In pixels. */
export function swipe(dx: number, dy: number, width: number): Command | null {
	if (Math.abs(dx) < Math.max(40, width * SWIPE) || Math.abs(dx) < 2 * Math.abs(dy)) return null;
	return { do: dx < 0 ? 'next' : 'previous' };
}

/** The step that a command leads to. */
export function stepAfter(command: Command, step: number, steps: number): number {
	const last = Math.max(0, steps - 1);
	switch (command.do) {
		case 'next':
			return Math.min(last, step + 1);
		case 'previous':
			return Math.max(0, step - 1);
		case 'first':
			return 0;
		case 'last':
			return last;
		case 'jump':
			return command.to;
		default:
			return step;
	}
}
