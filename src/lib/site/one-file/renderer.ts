/** In the place of `gl/renderer.ts`: the same, once its worker has an address. */
import { prepareWorker } from './worker-url.ts';

type Create = (typeof import('#lib/gl/renderer.ts'))['createRenderer'];

export async function createRenderer(...given: Parameters<Create>): ReturnType<Create> {
	await prepareWorker();
	const { createRenderer: create } = await import('#lib/gl/renderer.ts');
	return create(...given);
}
