import { lookup } from '../data/tables.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';

/** So many viewpoints are compared at once; more could neither be looked over nor come in time. */
const MOST = 48;

/** The viewpoints that overviews have: all, or those of the first documents. */
export const comparedViewpoints = (): ViewpointEntry[] => lookup.tables.viewpoints.slice(0, MOST);

/** "16 viewpoints of 8 documents", "the first 48 of 1700 viewpoints". */
export function comparedInWords(): string {
	const { viewpoints, documents } = lookup.tables;
	return viewpoints.length > MOST
		? `the first ${MOST} of ${viewpoints.length} viewpoints`
		: `${viewpoints.length} viewpoints of ${documents.length} documents`;
}
