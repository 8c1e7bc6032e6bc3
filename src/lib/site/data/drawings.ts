import { fetchGeometry } from './geometry.ts';
import type { WorldTopology } from '#lib/geo/decode-world.ts';
import type { Sheet } from '#lib/geo/types.ts';

const drawings = new Map<string, Promise<Sheet>>();

/** Fetches a drawing once; a failure is forgotten, so that the next call tries again. */
export function fetchDrawing(id: string): Promise<Sheet> {
	const known = drawings.get(id);
	if (known) return known;
	const drawing = id === 'world' ? (fetchGeometry(id) as Promise<Sheet>) : fetchNear(id);
	drawing.catch(() => drawings.delete(id));
	drawings.set(id, drawing);
	return drawing;
}

const topologies = new Map<string, Promise<WorldTopology>>();

/**
 * The full world as it is served, for the flat map or the globe; both renderers draw from it, and it is
 * fetched once.
 */
export function fetchTopology(id: 'full' | 'globe'): Promise<WorldTopology> {
	const known = topologies.get(id);
	if (known) return known;
	const topology = fetchGeometry(id) as Promise<WorldTopology>;
	topology.catch(() => topologies.delete(id));
	topologies.set(id, topology);
	return topology;
}

/** The world in full detail for the globe, with the marks of what is disputed. */
export async function fetchGlobe() {
	const [topology, { globeMarks }] = await Promise.all([
		fetchTopology('globe'),
		import('./decode-drawing.ts'),
	]);
	return { topology, marks: globeMarks() };
}

/** What is nearer than the world marks what is disputed. */
async function fetchNear(id: string): Promise<Sheet> {
	const [file, { decodeDrawing }] = await Promise.all([
		id === 'full' ? fetchTopology('full') : (fetchGeometry(id) as Promise<Sheet>),
		import('./decode-drawing.ts'),
	]);
	return decodeDrawing(file);
}
