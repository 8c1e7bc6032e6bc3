import { duration } from '../scripts/run.mjs';
import type { Step } from './plan.ts';

/** Says what has been measured and how long the rest will take, a line a step. */
export function progressOf(steps: number): (done: number, step: Step, seconds: number) => void {
	const begun = Date.now();
	return (done, { contestant, link, round, what }, seconds) => {
		const left = ((Date.now() - begun) / 1000 / done) * (steps - done);
		const share = `${Math.round((done / steps) * 100)} %`.padStart(5);
		const of = `${what}, ${link} link, round ${round}: ${contestant.name}`;
		console.log(`${share}  ${of.padEnd(56)} ${duration(seconds)}; ${duration(left)} to go`);
	};
}
