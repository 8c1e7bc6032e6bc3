import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { builtText, regions, viewpoints } from './support/corpus.ts';
import { buildWith } from './support/other-build.ts';

// The pictures of the built folder, and the pages that name them; no browser is needed for either.

const BUILD = new URL('../build/', import.meta.url);
const stills = viewpoints.flatMap(({ id }) => [
	`stills/${id}`,
	...regions.map((region) => `stills/${id}/region/${region.id}`),
]);

test('there is a still for every viewpoint and for each of its regions', () => {
	expect(stills).toHaveLength(viewpoints.length * (1 + regions.length));
	for (const still of stills) {
		const svg = builtText(`${still}.svg`);
		expect(svg, still).toMatch(/^<svg [^>]*width="1200" height="630"/);
		expect(svg, still).not.toContain('var(');
		const png = readFileSync(new URL(`${still}.png`, BUILD));
		// Width and height stand at the beginning, behind signature, length and name.
		expect([png.readUInt32BE(16), png.readUInt32BE(20)], still).toEqual([1200, 630]);
	}
});

test('each still is another picture, and none is empty', () => {
	const files = stills.map((still) => readFileSync(new URL(`${still}.png`, BUILD)));
	expect(new Set(files.map((file) => file.toString('base64'))).size).toBe(stills.length);
	const { data } = PNG.sync.read(files[0]!);
	expect(new Set(new Uint32Array(data.buffer, data.byteOffset, 1200 * 630)).size).toBe(256);
});

test('without an origin no page names a still', () => {
	for (const page of ['index.html', `${viewpoints[0]!.id}.html`]) {
		expect(builtText(page)).not.toMatch(/og:|twitter:/);
	}
});

test('at a known origin every page with a map names its still @full', async () => {
	test.setTimeout(180_000);
	const origin = 'https://vantage.example';
	const base = '/maps';
	const { dir, remove } = await buildWith({ BASE_PATH: base, SITE_ORIGIN: origin });
	const property = (html: string, name: string) =>
		new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1];
	for (const { id } of viewpoints) {
		for (const part of ['', ...regions.map((region) => `/region/${region.id}`)]) {
			for (const file of [`${id}${part}.html`, `embed/${id}${part}.html`]) {
				const html = readFileSync(join(dir, file), 'utf8');
				expect(property(html, 'image'), file).toBe(`${origin}${base}/stills/${id}${part}.png`);
				expect(existsSync(new URL(`stills/${id}${part}.png`, BUILD)), file).toBe(true);
				expect(property(html, 'image:width'), file).toBe('1200');
				expect(property(html, 'image:height'), file).toBe('630');
				expect(property(html, 'title'), file).toContain('The world seen from ');
				expect(property(html, 'image:alt'), file).toContain('not what is so');
				expect(html, file).toContain('<meta name="twitter:card" content="summary_large_image">');
			}
		}
	}
	remove();
});
