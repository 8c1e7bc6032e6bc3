import type { SmallLayer } from './small-layers.ts';
import type { Difference } from '#lib/atlas/difference.ts';
import { ALIGNMENT_RANGE } from '#lib/atlas/alignment.ts';

/** What a step of this size is filled with: the hue says the direction, how much of it there is the size. */
export function stepFill(step: number): string {
	const hue = step > 0 ? 'ally' : 'adversary';
	const share = Math.round(25 + (75 * Math.abs(step)) / ALIGNMENT_RANGE);
	return `color-mix(in oklab, var(--category-${hue}) ${share}%, var(--paper))`;
}

/** Of those that have no place on the scale, of what is the same, and of what only one says. */
const FILLS = {
	other: 'var(--category-contested)',
	same: 'var(--category-mentioned)',
	first: 'url(#small-only-first)',
	second: 'url(#small-only-second)',
} as const;

/** The differences of two viewpoints as layers of a small map; what neither says anything of stays paper. */
export function differenceLayers(differences: readonly Difference[]): SmallLayer[] {
	const layers = new Map<string, SmallLayer>();
	for (const { country, kind, step } of differences) {
		if (kind === 'none') continue;
		const id = kind === 'step' ? `step${step}` : kind;
		const fill = kind === 'step' ? stepFill(step!) : FILLS[kind];
		const dot = kind === 'first' || kind === 'second' ? 'var(--muted)' : fill;
		const layer = layers.get(id) ?? { id, fill, dot, states: [] };
		layer.states.push(country);
		layers.set(id, layer);
	}
	return [...layers.values()];
}
