import { LIMITS } from '#lib/deck/limits.ts';

/** How long a talk and each of its steps have taken. Times are in milliseconds, of the day since 1970. */
export interface Pace {
	/** When the talk began; `null` before. */
	begun: number | null;
	/** Since when the step that is shown has been shown; `null` before the talk. */
	since: number | null;
	/** How long each step was shown before that, by its place in the deck. */
	spent: readonly number[];
}

export const NOT_BEGUN: Pace = { begun: null, since: null, spent: [] };

export const begin = (now: number): Pace => ({ begun: now, since: now, spent: [] });

/** A step was left, for another one or for itself. */
export function left(pace: Pace, step: number, now: number): Pace {
	if (pace.since === null || step >= LIMITS.steps) return pace;
	const length = Math.max(pace.spent.length, step + 1);
	const spent = Array.from({ length }, (_, i) => pace.spent[i] ?? 0);
	spent[step] = timeOf(pace, step, step, now);
	return { ...pace, since: now, spent };
}

/**
 * How long a step has been shown.
 *
 * @param shown which step is shown now
 */
export function timeOf({ since, spent }: Pace, step: number, shown: number, now: number): number {
	// A clock that was set back takes nothing away.
	const running = step === shown && since !== null ? Math.max(0, now - since) : 0;
	return (spent[step] ?? 0) + running;
}
