import type { LayoutLoad } from './$types';
import { knowAll } from '#lib/site/data/know.ts';

/** All authors beside each other: the whole corpus. */
export const load: LayoutLoad = knowAll;
