import { readFile } from 'node:fs/promises';
import { decodeDrawing } from '../data/decode-drawing.ts';
import type { Sheet } from '#lib/geo/types.ts';

/** A drawing from the files that the site serves. */
export async function readDrawing(id: string): Promise<Sheet> {
	const file = id === 'world' ? 'static/geo/world.json' : `static/geo/regions/${id}.json`;
	const sheet = JSON.parse(await readFile(file, 'utf8')) as Sheet;
	return id === 'world' ? sheet : decodeDrawing(sheet);
}
