/**
 * Whether keys that are single characters act: who speaks to a computer, or trembles, presses them
 * without meaning to (WCAG 2.1.4). One setting for the map and the stage; where storage is refused, it
 * holds for this visit.
 */
const STORE = 'vantage.shortcuts';

let here = true;

/** Reads the setting anew: another window may have changed it. */
export function singleKeysAreOn(): boolean {
	try {
		return (localStorage.getItem(STORE) ?? (here ? 'on' : 'off')) !== 'off';
	} catch {
		return here;
	}
}

export function switchSingleKeys(on: boolean): void {
	here = on;
	try {
		localStorage.setItem(STORE, on ? 'on' : 'off');
	} catch {
		// As above.
	}
}
