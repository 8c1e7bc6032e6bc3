/** In the place of the address of maplibre's worker: it stands in the page, and starts from `data:`. */
import { inflated } from './inlined.ts';

let address = '';
export { address as default };

/** Resolves when the address is there. */
export async function prepareWorker(): Promise<void> {
	address ||= `data:text/javascript;charset=utf-8,${encodeURIComponent(await inflated('worker'))}`;
}
