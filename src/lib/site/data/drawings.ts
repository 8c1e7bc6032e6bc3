import { fetchGeometry } from './geometry.ts';
import type { WorldTopology } from '#lib/geo/decode-world.ts';
import type { Drawing } from '#lib/geo/types.ts';
import { kept, lazy } from '#lib/ui/lazy.ts';

const fetchFile = lazy(fetchGeometry);
const decoding = lazy(() => import('./decode-drawing.ts'));

/** The full world as it is served, for the flat map or the globe: both renderers draw from it. */
export const fetchTopology = (id: 'full' | 'globe') => fetchFile(id) as Promise<WorldTopology>;

/** Fetches a drawing. What is nearer than the world marks what is disputed. */
export const fetchDrawing = kept(async (id: string): Promise<Drawing> => {
	if (id === 'world') return fetchFile(id) as Promise<Drawing>;
	const [file, { decodeDrawing }] = await Promise.all([fetchFile(id), decoding()]);
	return decodeDrawing(file as Drawing | WorldTopology);
});

/** The world in full detail for the globe, with the marks of what is disputed. */
export async function fetchGlobe() {
	const [topology, { globeMarks }] = await Promise.all([fetchTopology('globe'), decoding()]);
	return { topology, marks: globeMarks() };
}
