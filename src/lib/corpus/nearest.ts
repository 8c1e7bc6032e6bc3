import { diffChars } from 'diff';

/** How many characters have to be added or taken away to make one word of the other; case aside. */
export function distance(a: string, b: string): number {
	return diffChars(a.toLowerCase(), b.toLowerCase())
		.filter(({ added, removed }) => added || removed)
		.reduce((sum, { value }) => sum + value.length, 0);
}

/** The known id that is most like the unknown one, or `null` when nothing is known. */
export function nearestId(unknown: string, known: Iterable<string>): string | null {
	let best: string | null = null;
	let bestDistance = Infinity;
	for (const id of known) {
		const d = distance(unknown, id);
		if (d < bestDistance) [best, bestDistance] = [id, d];
	}
	return best;
}
