import type { LayoutLoad } from './$types';
import { knowAll } from '#lib/site/data/know.ts';

/** These pages speak of the whole corpus. */
export const load: LayoutLoad = knowAll;
