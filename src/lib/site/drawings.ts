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

let topology: Promise<WorldTopology> | null = null;

/** The full world as it is served; both renderers draw from it, and it is fetched once. */
export function fetchTopology(): Promise<WorldTopology> {
	topology ??= fetchGeometry('full') as Promise<WorldTopology>;
	topology.catch(() => (topology = null));
	return topology;
}

/** What is nearer than the world marks what is disputed. */
async function fetchNear(id: string): Promise<Sheet> {
	const [file, { decodeDrawing }] = await Promise.all([
		id === 'full' ? fetchTopology() : (fetchGeometry(id) as Promise<Sheet>),
		import('./decode-drawing.ts'),
	]);
	return decodeDrawing(file);
}
