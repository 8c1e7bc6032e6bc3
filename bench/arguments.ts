import { parseArgs } from 'node:util';

/** What a run is to measure. */
export interface Wanted {
	/** About a minute: a few contestants, a few rounds, no slow link. */
	quick: boolean;
	rounds: number;
	/** Ids of contestants; all where it is empty. */
	only: string[];
	/** The slow link alone. */
	slow: boolean;
	/** How many switches the heap is measured after at last. */
	switches: number;
	/** Where the JSON goes. */
	out: string | null;
	/** Writes into `docs/`: whole runs do. */
	publish: boolean;
	/** Measures on machines that are too slow. */
	anyway: boolean;
}

/** @throws {Error} saying what is wrong with them */
export function readArguments(args: readonly string[]): Wanted {
	const { values } = parseArgs({
		args: [...args],
		options: {
			quick: { type: 'boolean', default: false },
			rounds: { type: 'string' },
			only: { type: 'string', default: '' },
			slow: { type: 'boolean', default: false },
			switches: { type: 'string', default: '200' },
			out: { type: 'string' },
			publish: { type: 'boolean', default: false },
			anyway: { type: 'boolean', default: false },
		},
	});
	const { quick, slow, out = null, anyway } = values;
	const only = values.only.split(',').filter(Boolean);
	return {
		quick,
		rounds: positive('rounds', values.rounds ?? (quick ? '3' : '9')),
		only,
		slow,
		switches: positive('switches', values.switches),
		out,
		publish: values.publish || (!quick && !slow && only.length === 0),
		anyway,
	};
}

function positive(name: string, text: string): number {
	const value = Number(text);
	if (Number.isInteger(value) && value > 0) return value;
	throw new Error(`--${name} ${text}: it has to be a whole number above 0.`);
}
