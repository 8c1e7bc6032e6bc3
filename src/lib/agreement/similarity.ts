/*
 * How alike two lists of ratings are, of the same objects on one scale. Both measures leave out what only one of the two
 * has rated; how many are left belongs beside every figure.
 */

/** What two raters gave one object. */
export type Rated = readonly [first: number, second: number];

/**
 * Signorino and Ritter's S with absolute distances: 1 where both say the same of everything, -1 where they are as far
 * apart as the scale allows on everything, 0 in the middle. C. S. Signorino and J. M. Ritter, “Tau-b or Not Tau-b:
 * Measuring the Similarity of Foreign Policy Positions”, International Studies Quarterly 43 (1999), 115–144.
 *
 * @param range from one end of the scale to the other
 * @param weights of the objects; all the same where absent
 * @returns `null` where nothing is rated
 */
export function similarity(
	rated: readonly Rated[],
	range: number,
	weights: readonly number[] = rated.map(() => 1),
): number | null {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (total === 0) return null;
	const apart = rated.reduce((sum, [a, b], i) => sum + (weights[i] ?? 0) * Math.abs(a - b), 0);
	return 1 - (2 * apart) / (total * range);
}

/** How grave it is that one rater gave the first value and the other the second; 0 for the same. */
export type Gravity = (a: number, b: number) => number;

/** Graver by the square of the distance. */
export const squared: Gravity = (a, b) => (a - b) ** 2;

/**
 * Cohen's weighted kappa: agreement beyond what chance gives, where some disagreements are graver than others. 1 is full
 * agreement, 0 what chance gives. J. Cohen, “Weighted Kappa: Nominal Scale Agreement with Provision for Scaled
 * Disagreement or Partial Credit”, Psychological Bulletin 70 (1968), 213–220.
 *
 * @returns `null` where it is not defined: nothing is rated, or both gave one value to everything
 */
export function weightedKappa(rated: readonly Rated[], gravity: Gravity = squared): number | null {
	let observed = 0;
	let expected = 0;
	for (const [a] of rated) for (const [, b] of rated) expected += gravity(a, b) / rated.length ** 2;
	for (const [a, b] of rated) observed += gravity(a, b) / rated.length;
	return expected === 0 ? null : 1 - observed / expected;
}
