import { readFile } from 'node:fs/promises';
import { decodeDrawing } from '../data/decode-drawing.ts';
import type { Drawing } from '#lib/geo/types.ts';

/** A drawing from the files that the site serves. */
export async function readDrawing(id: string): Promise<Drawing> {
	const file = id === 'world' ? 'static/geo/world.json' : `static/geo/regions/${id}.json`;
	const drawing = JSON.parse(await readFile(file, 'utf8')) as Drawing;
	return id === 'world' ? drawing : decodeDrawing(drawing);
}
