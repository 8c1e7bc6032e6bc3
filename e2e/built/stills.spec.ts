import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { pageAt } from '../support/built-pages.ts';
import { builtText, regions, viewpoints } from '../support/corpus.ts';

const BUILD = new URL('../../build/', import.meta.url);
const stills = viewpoints.flatMap(({ id }) => [
	`stills/${id}`,
	...regions.map((region) => `stills/${id}/region/${region.id}`),
]);
const png = (still: string) => readFileSync(new URL(`${still}.png`, BUILD));

test('there is a still for every viewpoint and for each of its regions', () => {
	expect(stills).toHaveLength(viewpoints.length * (1 + regions.length));
	for (const still of stills) {
		const svg = builtText(`${still}.svg`);
		expect(svg, still).toMatch(/^<svg [^>]*width="1200" height="630"/);
		expect(svg, still).not.toContain('var(');
		const file = png(still);
		// Width and height stand at the beginning, behind signature, length and name.
		expect([file.readUInt32BE(16), file.readUInt32BE(20)], still).toEqual([1200, 630]);
	}
});

test('each still is another picture, and none is empty', () => {
	const files = stills.map(png);
	expect(new Set(files.map((file) => file.toString('base64'))).size).toBe(stills.length);
	const { data } = PNG.sync.read(files[0]!);
	expect(new Set(new Uint32Array(data.buffer, data.byteOffset, 1200 * 630)).size).toBe(256);
});

test('without an origin no page names a still', () => {
	for (const address of ['/', `/${viewpoints[0]!.id}`]) {
		expect(pageAt(address)).not.toMatch(/og:|twitter:/);
	}
});
