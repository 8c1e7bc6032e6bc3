import type { PageLoad } from './$types';
import { readDrawing } from '#prerender';

/** The land comes with the page: on the server alone, and the browser keeps what is written. */
export const load: PageLoad = async () => ({ drawing: await readDrawing('world') });
