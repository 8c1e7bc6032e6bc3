/**
 * Krippendorff's alpha: the agreement of coders beyond what chance gives, 1 where they agree in everything and 0
 * where they agree as often as chance. After K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability”
 * (University of Pennsylvania, 2011), whose worked examples are this module's tests.
 */

/** What the coders said of one unit; `null` where a coder said nothing. */
export type Unit<Value> = readonly (Value | null)[];

/** The squared difference of two values, given how often each value was used among the pairable ones. */
export type Metric<Value> = (a: Value, b: Value, uses: ReadonlyMap<Value, number>) => number;

/** Any two different values differ as much as any other two. */
export const nominal: Metric<string | number> = (a, b) => (a === b ? 0 : 1);

/** Numbers as ranks: two values differ by how many uses lie between them. */
export const ordinal: Metric<number> = (a, b, uses) => {
	const [low, high] = a < b ? [a, b] : [b, a];
	let between = -((uses.get(low) ?? 0) + (uses.get(high) ?? 0)) / 2;
	for (const [value, count] of uses) if (value >= low && value <= high) between += count;
	return between ** 2;
};

/**
 * Alpha over units. Units that fewer than two coders spoke of cannot be paired and count for nothing.
 *
 * @returns at most 1; `null` where it is not defined: nothing can be paired, or one value alone was ever used
 */
export function alpha<Value>(units: readonly Unit<Value>[], metric: Metric<Value>): number | null {
	const pairable = units
		.map((unit) => unit.filter((value): value is Value & {} => value !== null))
		.filter((values) => values.length > 1);
	const uses = new Map<Value, number>();
	for (const value of pairable.flat()) uses.set(value, (uses.get(value) ?? 0) + 1);
	const total = [...uses.values()].reduce((sum, count) => sum + count, 0);

	let observed = 0;
	for (const values of pairable) {
		for (const [i, a] of values.entries()) {
			for (const [j, b] of values.entries())
				if (i !== j) observed += metric(a, b, uses) / (values.length - 1);
		}
	}
	let expected = 0;
	for (const [a, countOfA] of uses) {
		for (const [b, countOfB] of uses) expected += countOfA * countOfB * metric(a, b, uses);
	}
	if (expected === 0) return null;
	return 1 - ((total - 1) * observed) / expected;
}
