import { beforeAll, expect, test } from 'vitest';
import { builtPages, STATES } from '../support/built-pages.ts';
import { builtText } from '../support/corpus.ts';
import { addressesToKeep, type Kept } from '#lib/site/offline/plan.ts';

let pages: Map<string, string>;
beforeAll(() => {
	pages = builtPages();
});

/** The one file has its script within, and markup in the script's strings. */
const withoutScripts = (html: string) => html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');

test('there is a page for every state', () => {
	for (const id of STATES) expect(pages.get(`country/${id}.html`), id).toContain('<h1');
});

test('no page takes anything from another site', () => {
	expect(pages.size).toBeGreaterThan(STATES.length);
	for (const [name, written] of pages) {
		const html = name.startsWith('offline/') ? withoutScripts(written) : written;
		const foreign = html.match(/\s(?:src|href|srcset|action|data)="(?:https?:)?\/\/[^"]*"/g) ?? [];
		expect(foreign, name).toEqual([]);
		// Without SITE_ORIGIN the origin is unknown.
		expect(html, name).not.toContain('rel="canonical"');
	}
});

test('every page has a policy that allows nothing but what it names', () => {
	for (const [name, html] of pages) {
		expect(html, name).toMatch(
			/<meta http-equiv="content-security-policy" content="default-src 'none'/,
		);
	}
});

test('the service worker keeps all scripts by one request, and the second renderer once it was used', () => {
	const { texts, files } = JSON.parse(builtText('_app/kept.json')) as Kept;
	for (const [path, text] of Object.entries(texts)) expect(builtText(path), path).toBe(text);
	// The renderer itself, not what speaks of it.
	const heavy = Object.entries(texts).filter(([, text]) => text.includes('maplibregl-canvas'));
	expect(heavy.map(([path]) => path)).toEqual([]);
	expect(addressesToKeep({ texts, files }, { base: '', files: [], data: '' }).length).toBeLessThan(
		20,
	);
});
