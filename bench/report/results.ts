import type { Link } from '../measure/visit.ts';
import type { FigureId, Sample } from './figures.ts';
import type { Machine } from './machine.ts';

/** The values of one contestant over one link, in the order in which they were measured. */
export type Values = { [F in FigureId]?: number[] };

/** Everything that a run has measured, as its JSON has it. */
export interface Results {
	machine: Machine;
	rounds: number;
	/** How long work counted after load and first map, in ms. */
	settle: number;
	/** How many switches `heapMost` is after. */
	switches: number;
	/** What was not as it should be. */
	remarks: string[];
	versions: Record<string, string>;
	values: Record<Link, Record<string, Values>>;
}

/** Adds what a visit measured. */
export function addSample(
	values: Record<string, Values>,
	contestant: string,
	sample: Sample,
): void {
	const known = (values[contestant] ??= {});
	for (const [figure, value] of Object.entries(sample) as [FigureId, number | number[]][]) {
		(known[figure] ??= []).push(...[value].flat());
	}
}
