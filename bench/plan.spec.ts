import { describe, expect, it } from 'vitest';
import { CONTESTANTS, contestantsOf, SVG_VIEW } from './contestants.ts';
import { planOf } from './plan.ts';

const asked = {
	contestants: CONTESTANTS,
	links: ['fast', 'slow'] as const,
	rounds: 4,
	loads: ['load', 'film', 'hover'] as const,
	uses: true,
	alsoPanned: [SVG_VIEW],
};

describe('the order of a run', () => {
	it('every contestant is measured once a round over each link, filmed before it is hovered', () => {
		const steps = planOf(asked).filter(({ what }) => what === 'film' || what === 'hover');
		expect(steps).toHaveLength(4 * 2 * CONTESTANTS.length * 2);
		for (let i = 0; i < steps.length; i += 2) {
			expect(steps[i]!.what).toBe('film');
			expect(steps[i + 1]).toEqual({ ...steps[i], what: 'hover' });
		}
	});
	it('the order differs from round to round, and is the same in every run', () => {
		const orderIn = (round: number) =>
			planOf(asked)
				.filter((step) => step.round === round && step.what === 'load' && step.link === 'fast')
				.map(({ contestant }) => contestant.id);
		expect(orderIn(1)).not.toEqual(orderIn(2));
		expect(orderIn(1)).toEqual(orderIn(1));
	});
	it('a contestant that is not there is named with those that are', () => {
		expect(contestantsOf(['plotly'])).toHaveLength(1);
		expect(() => contestantsOf(['flash'])).toThrow(/“flash”.*floor, d3-svg/);
	});
});
