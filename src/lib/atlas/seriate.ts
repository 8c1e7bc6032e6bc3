/*
 * Like beside like: an order of rows in which neighbours differ as little as can be found. After J. Bertin's
 * reorderable matrix. The path is begun by a rough order, and improved as long as turning a stretch of it around makes it
 * shorter (G. A. Croes, “A Method for Solving Traveling-Salesman Problems”, Operations Research 6 (1958)).
 */

/** Rounds of improvement, for what could go on for too long. */
const MOST_ROUNDS = 60;

/**
 * @param rows in any order
 * @param distance between two rows: the same both ways, 0 for the same
 * @param rough gives the order to begin with, and which end of the result comes first: small before large
 */
export function seriate<Row>(
	rows: readonly Row[],
	distance: (a: Row, b: Row) => number,
	rough: (row: Row) => number,
): Row[] {
	const order = [...rows].sort((a, b) => rough(a) - rough(b));
	const n = order.length;
	const apart = order.map((a) => order.map((b) => distance(a, b)));
	const path = order.map((_, i) => i);
	const between = (i: number, j: number) => (i < 0 || j >= n ? 0 : apart[path[i]!]![path[j]!]!);

	for (let round = 0, better = true; better && round < MOST_ROUNDS; round++) {
		better = false;
		for (let i = 0; i < n - 1; i++)
			for (let j = i + 1; j < n; j++) {
				// Without its ends, which an open path has none beyond.
				const now = between(i - 1, i) + between(j, j + 1);
				const then =
					(i > 0 ? apart[path[i - 1]!]![path[j]!]! : 0) +
					(j < n - 1 ? apart[path[i]!]![path[j + 1]!]! : 0);
				if (then >= now - 1e-9) continue;
				for (let a = i, b = j; a < b; a++, b--) [path[a], path[b]] = [path[b]!, path[a]!];
				better = true;
			}
	}
	const found = path.map((i) => order[i]!);
	const half = Math.floor(n / 2);
	const weight = (part: Row[]) => part.reduce((sum, row) => sum + rough(row), 0);
	return weight(found.slice(0, half)) > weight(found.slice(n - half)) ? found.reverse() : found;
}

/** How far it is along an order, from row to row. */
export const pathLength = <Row>(
	rows: readonly Row[],
	distance: (a: Row, b: Row) => number,
): number => rows.slice(1).reduce((sum, row, i) => sum + distance(rows[i]!, row), 0);
