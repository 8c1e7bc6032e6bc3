import { describe, expect, it } from 'vitest';
import { firstViewFiles, fontFiles, type Manifest } from './first-view.mjs';

const manifest: Manifest = {
	'entry/start': { file: '_app/start.js', imports: ['_kit'] },
	_kit: { file: '_app/kit.js', imports: ['_base'] },
	_base: { file: '_app/base.js' },
	'entry/app': { file: '_app/app.js', imports: ['_kit'] },
	'client/nodes/1.js': { file: '_app/error.js', css: ['_app/error.css'] },
	'nodes/2': { file: '_app/2.js', imports: ['_panel'], css: ['_app/2.css'] },
	_panel: { file: '_app/panel.js', css: ['_app/panel.css'] },
	'src/lib/compiled/groups.json': { file: '_app/groups.js' },
	'maplibre-gl': { file: '_app/maplibre.js' },
};

const html = `<link href="../_app/2.css" rel="stylesheet">
	<link rel="modulepreload" href="../_app/2.js"><link rel="icon" href="../favicon.svg">
	<script>Promise.all([import("../_app/start.js"), import("../_app/app.js")])</script>`;

describe('firstViewFiles', () => {
	const input = {
		page: 'country/LBY.html',
		html,
		data: ['src/lib/compiled/groups.json'],
		manifest,
	};

	it('follows what the page names and what that imports, and no further', () => {
		expect(firstViewFiles(input)).toEqual([
			'_app/2.css',
			'_app/2.js',
			'_app/app.js',
			'_app/base.js',
			'_app/error.css',
			'_app/error.js',
			'_app/groups.js',
			'_app/kit.js',
			'_app/panel.css',
			'_app/panel.js',
			'_app/start.js',
			'country/LBY.html',
		]);
	});

	it('understands addresses below a base', () => {
		const absolute = '<link href="/vantage/_app/2.css" rel="stylesheet">';
		const files = firstViewFiles({ ...input, html: absolute, data: [], base: '/vantage' });
		expect(files).toEqual(['_app/2.css', 'country/LBY.html']);
	});

	it('counts the page for errors only where Kit runs', () => {
		const own = '<script type="module" src="../_app/panel.js"></script>';
		const files = firstViewFiles({ ...input, html: own, data: [] });
		expect(files).toEqual(['_app/panel.css', '_app/panel.js', 'country/LBY.html']);
	});

	it('names a data source that the build does not contain', () => {
		expect(() => firstViewFiles({ ...input, data: ['src/lib/compiled/gone.json'] })).toThrow(
			'country/LBY.html: the build contains no chunk for src/lib/compiled/gone.json',
		);
	});
});

describe('fontFiles', () => {
	const content = `
		@font-face{font-family:A;src:url(./latin.woff2) format("woff2");unicode-range:U+0000-00FF,U+2019}
		@font-face{font-family:A;src:url("./latin-ext.woff2");unicode-range:U+0100-02BA,U+1E??}
		@font-face{font-family:B;src:url('../b.woff2')}`;
	const styles = [{ path: '_app/assets/2.css', content }];

	it('takes the faces whose characters the page has, and those for all', () => {
		expect(fontFiles(styles, 'Libya')).toEqual(['_app/assets/latin.woff2', '_app/b.woff2']);
		expect(fontFiles(styles, 'Erdoğan')).toContain('_app/assets/latin-ext.woff2');
		expect(fontFiles(styles, 'Ẁ')).toContain('_app/assets/latin-ext.woff2');
	});
});
