import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ExportFormat, ExportRequest, ExportSources } from './format.ts';
import { pdfFormat } from './pdf/format.ts';
import { pngFormat } from './png/format.ts';
import { pngPreset } from './png/presets.ts';
import { pptxFormat } from './pptx/format.ts';
import { svgFormat } from './svg/format.ts';
import { drawingOf, type WorldTopology } from '#lib/geo/decode-world.ts';
import { FileError } from '#lib/picture/file-error.ts';
import { drawForPixels } from '#lib/picture/png/draw.ts';
import { dataVersion, lookup } from '#lib/site/data/tables.ts';
import type { View } from '#lib/view/view.ts';

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const world = drawingOf(json<WorldTopology>('static/geo/world.topo.json'));

const sources: ExportSources = {
	lookup,
	version: dataVersion,
	drawing: () => Promise.resolve(world),
	documents: (ids) =>
		Promise.resolve(ids.map((id) => json(`src/lib/compiled/documents/${id}.json`))),
	letters: () => Promise.resolve(json('src/lib/compiled/lettering.json')),
	address: ({ viewpoint, region, country }) =>
		`https://vantage.example/${viewpoint}/${region ?? ''}?country=${country ?? ''}`,
	file: () => Promise.reject(new Error('No files here')),
};

const requestOf = (view: View): ExportRequest => ({
	deck: { title: 'Views', steps: [{ view }] },
	theme: 'light',
	preset: 'outlines',
	sources,
});
const made = async (format: ExportFormat, view: View): Promise<Blob> =>
	format.make(requestOf(view), () => undefined, new AbortController().signal);
const bytes = async (format: ExportFormat, view: View) =>
	Buffer.from(await (await made(format, view)).arrayBuffer()).toString('latin1');

/** What is made in Node: of a PNG file the picture that the browser makes pixels of. */
const FILES: [string, (view: View) => Promise<string>][] = [
	['SVG', (view) => bytes(svgFormat, view)],
	['PNG', (view) => drawForPixels({ view }, sources, 'light', pngPreset(null))],
	['PDF', (view) => bytes(pdfFormat, view)],
	['PowerPoint', (view) => bytes(pptxFormat, view)],
];

describe.each(FILES)('a %s file', (_, fileOf) => {
	const viewpoint = 'too-alone/USA';

	test('of a region and a country that the site does not have shows the world', async () => {
		const wanted = await fileOf({ viewpoint });
		expect((await fileOf({ viewpoint, region: 'atlantis' })) === wanted).toBe(true);
		expect((await fileOf({ viewpoint, country: 'ZZZ' })) === wanted).toBe(true);
	}, 60_000);
});

test.each([pngFormat, svgFormat, pdfFormat, pptxFormat])(
	'of a viewpoint that the site does not have the reader of $label is told',
	async (format) => {
		const making = made(format, { viewpoint: 'nobody/XXX' });
		await expect(making).rejects.toThrow(/^This site has no viewpoint “nobody\/XXX”\.$/);
		await expect(making).rejects.toBeInstanceOf(FileError);
	},
);
