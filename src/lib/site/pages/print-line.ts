import { dataVersion } from '../data/tables.ts';

/** The last line of a printed page: where it is from, and which data it shows. */
export const printLine = (address: string): string =>
	`${address} · data ${dataVersion.version} of ${dataVersion.date}`;
