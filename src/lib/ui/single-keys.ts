/**
 * Whether single-character keys act: speech input or a tremor can press them by accident (WCAG 2.1.4). One
 * setting for the map and the stage; without storage it holds for this visit.
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
