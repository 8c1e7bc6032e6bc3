const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** The median; of an even number of values, the middle between the two. `NaN` of none. */
export function median(values: readonly number[]): number {
	const sorted = ascending(values);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	return sorted.length % 2 ? upper : ((sorted[sorted.length / 2 - 1] ?? NaN) + upper) / 2;
}

/** The smallest value that so many of them, from 0 to 1, do not exceed. `NaN` of none. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = ascending(values);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** What a table says of a figure that was measured several times. */
export interface Summary {
	count: number;
	median: number;
	min: number;
	max: number;
	p95: number;
}

/** @returns `null` of no values */
export function summaryOf(values: readonly number[]): Summary | null {
	if (values.length === 0) return null;
	return {
		count: values.length,
		median: median(values),
		min: Math.min(...values),
		max: Math.max(...values),
		p95: percentile(values, 0.95),
	};
}
