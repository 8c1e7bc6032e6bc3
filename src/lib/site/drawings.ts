import { drawingAddress } from './addresses.ts';
import type { Sheet } from '#lib/geo/types.ts';

const drawings = new Map<string, Promise<Sheet>>();

/** Fetches a drawing once; a failure is forgotten, so that the next call tries again. */
export function fetchDrawing(id: string): Promise<Sheet> {
	const known = drawings.get(id);
	if (known) return known;
	const drawing = fetch(drawingAddress(id)).then(async (response) => {
		if (!response.ok) throw new Error(`${response.status} for the drawing "${id}"`);
		if (id !== 'full') return (await response.json()) as Sheet;
		const { sheetOf } = await import('#lib/geo/decode-world.ts');
		return sheetOf(await response.json());
	});
	drawing.catch(() => drawings.delete(id));
	drawings.set(id, drawing);
	return drawing;
}
