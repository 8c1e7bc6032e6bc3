import { ALIGNMENT_RANGE, alignmentOf } from '#lib/atlas/alignment.ts';
import { differences, type Difference } from '#lib/atlas/difference.ts';
import { similarity, weightedKappa, type Rated } from '#lib/agreement/similarity.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

/** What two viewpoints have in common and what they do not. */
export interface TwoCompared {
	/** Both look from the same power: only then is there a direction and a size. */
	samePower: boolean;
	/** Of which both say something, differently: the furthest apart first. */
	differ: Difference[];
	same: Difference[];
	onlyFirst: Difference[];
	onlySecond: Difference[];
	/** `null` across powers, and where fewer than two countries are on the scale in both. */
	figures: TwoFigures | null;
}

export interface TwoFigures {
	/** Countries of which both give a place on the scale: what the figures rest on. */
	n: number;
	/** Signorino and Ritter's S; Cohen's weighted kappa, not defined where one value was ever used. */
	similarity: number;
	kappa: number | null;
}

export function compareTwo(
	first: Pick<ViewpointEntry, 'subject'> & Pick<Viewpoint, 'countries'>,
	second: Pick<ViewpointEntry, 'subject'> & Pick<Viewpoint, 'countries'>,
): TwoCompared {
	const found = differences(first.countries, second.countries);
	const of = (...kinds: Difference['kind'][]) => found.filter(({ kind }) => kinds.includes(kind));
	const samePower = first.subject === second.subject;
	const size = ({ step }: Difference) => (step === null ? 0.5 : Math.abs(step));
	return {
		samePower,
		differ: of('step', 'other').sort((a, b) => (samePower ? size(b) - size(a) : 0)),
		same: of('same'),
		onlyFirst: of('first'),
		onlySecond: of('second'),
		figures: samePower ? figuresOf(found) : null,
	};
}

function figuresOf(found: readonly Difference[]): TwoFigures | null {
	const rated = found.flatMap(({ first, second }): Rated[] => {
		const [a, b] = [first, second].map((one) => one && alignmentOf(one.category));
		return typeof a === 'number' && typeof b === 'number' ? [[a, b]] : [];
	});
	if (rated.length < 2) return null;
	return {
		n: rated.length,
		similarity: similarity(rated, ALIGNMENT_RANGE)!,
		kappa: weightedKappa(rated),
	};
}

/** "two steps towards ally", "5 steps towards adversary". */
export function stepInWords(step: number): string {
	const size = Math.abs(step);
	const steps = size === 1 ? 'one step' : `${size} steps`;
	return `${steps} towards ${step > 0 ? 'ally' : 'adversary'}`;
}
