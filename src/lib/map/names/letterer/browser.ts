import type * as live from '../live.ts';
import type * as node from './node.ts';
import { lazy } from '#lib/ui/lazy.ts';
import { trusted } from '#lib/ui/trusted.ts';

let fetched: typeof live | null = null;
const fetchLive = lazy(() => import('../live.ts'));

/** A space keeps what the server wrote. */
const KEPT = trusted.createHTML(' ');

export const writtenNames: typeof node.writtenNames = () => KEPT;

export const letterer: typeof node.letterer = () => fetched;

export const fetchLetterer: typeof node.fetchLetterer = async () => (fetched = await fetchLive());
