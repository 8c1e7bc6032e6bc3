import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { regions, viewpoints } from './support/corpus.ts';
import { buildWith } from './support/other-build.ts';

// What else is to be known of the pictures stands in built/stills.spec.ts.

const BUILD = new URL('../build/', import.meta.url);

test('at a known origin every page with a map names its still, and its policy the origin @full', async () => {
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
				expect(html, file).toContain(`style-src-elem 'self' ${origin};`);
				expect(html, file).toContain('<meta name="twitter:card" content="summary_large_image">');
			}
		}
	}
	remove();
});
