import type { Contestant } from './contestants.ts';
import type { Link } from './measure/visit.ts';

/** A cold load, a filmed one, one with a pointer. */
export type LoadKind = 'load' | 'film' | 'hover';

/** One thing to measure of one contestant. */
export interface Step {
	contestant: Contestant;
	link: Link;
	/** From 1 on. */
	round: number;
	/** The three last ones once all rounds are done. */
	what: LoadKind | 'heap' | 'pan' | 'region';
}

/** What a plan is made for. */
export interface Asked {
	contestants: readonly Contestant[];
	links: readonly Link[];
	rounds: number;
	/** In their order: the film says where to point. */
	loads: readonly LoadKind[];
	/** Whether heap, panning and regions are measured besides. */
	uses: boolean;
	/** Panned besides, where all of them are. */
	alsoPanned: readonly Contestant[];
}

/** Heap, panning and regions are measured this often: they vary little, or take long. */
const USES = { heap: 1, pan: 3, region: 5 };

/**
 * All steps in their order: in each round every contestant comes once over each link, in an order of its
 * own, so that whatever slows the machine down for a while slows all of them.
 */
export function planOf(asked: Asked): Step[] {
	const { contestants, links, rounds, loads, uses, alsoPanned } = asked;
	const random = randomFrom(11);
	const steps: Step[] = [];
	for (let round = 1; round <= rounds; round++) {
		for (const link of links) {
			for (const contestant of shuffled(contestants, random)) {
				for (const what of loads) steps.push({ contestant, link, round, what });
			}
		}
	}
	if (!uses) return steps;
	const panned = [...contestants, ...alsoPanned].filter(({ pans }) => pans);
	const switching = contestants.filter((contestant) => contestant.switch !== null);
	const regional = contestants.filter(({ id }) => id === 'vantage-page');
	const repeat = (what: keyof typeof USES, of: readonly Contestant[]) => {
		for (let round = 1; round <= USES[what]; round++)
			for (const contestant of shuffled(of, random))
				steps.push({ contestant, link: 'fast', round, what });
	};
	repeat('region', regional);
	repeat('pan', panned);
	repeat('heap', switching);
	return steps;
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
	const order = [...items];
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[order[i], order[j]] = [order[j]!, order[i]!];
	}
	return order;
}

/** The same numbers in every run: Lehmer's generator. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 16807) % 2147483647) / 2147483647;
}
