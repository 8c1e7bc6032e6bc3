import type { PageLoad } from './$types';
import { knowAll } from '#lib/site/data/know.ts';

/** A deck may show anything. */
export const load: PageLoad = knowAll;
