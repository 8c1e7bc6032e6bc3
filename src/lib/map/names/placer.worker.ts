import { placed, type Placement } from './placed.ts';

/** What the page asks for, and what it is answered. */
export type Question = { number: number; placement: Placement };
export type Answer = { number: number; names: ReturnType<typeof placed> };

addEventListener('message', ({ data: { number, placement } }: MessageEvent<Question>) => {
	const answer: Answer = { number, names: placed(placement) };
	postMessage(answer);
});
