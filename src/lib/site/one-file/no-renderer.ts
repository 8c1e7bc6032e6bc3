/** In the place of `gl/renderer.ts` in the light file, which is made without maplibre. */
export async function createRenderer(): Promise<never> {
	throw new Error('This file has no second renderer');
}
