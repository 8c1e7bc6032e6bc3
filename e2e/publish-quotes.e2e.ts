import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve, type Site } from '../scripts/serve.mjs';
import { ROOT } from '../scripts/run.mjs';
import { expect, test } from './support/guard.ts';
import { openMap } from './support/map.ts';
import { buildWith } from './support/other-build.ts';
import { panelOf } from './support/panel.ts';
import { sentencesOf } from '#lib/atlas/sentences.ts';
import type { DocumentMeta, Relation } from '#lib/corpus/types.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

/** The document of which least is quoted, so that most is withheld. */
const ID = 'are-values-the-problem';

const whole = readFileSync(join(ROOT, 'src/content/documents', ID, 'text.txt'), 'utf8');

/**
 * The longest part of a sentence that is spelt alike in text, HTML, JSON and script; `''` where it is
 * too short to tell anything.
 */
function telling(sentence: string): string {
	const parts = sentence.split(/[^A-Za-z0-9 ,.;:-]/).map((part) => part.trim());
	const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '');
	return longest.length >= 20 ? longest : '';
}

/** Parts that tell the sentences for which the condition holds. */
const tellingWhere = (condition: (sentence: string) => boolean): string[] =>
	sentencesOf(whole)
		.map(({ start, end }) => whole.slice(start, end))
		.filter(condition)
		.map(telling)
		.filter((part) => part !== '');

/** The files of a build that say something, path → text. */
function filesOf(dir: string): [path: string, text: string][] {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|png|woff2)$/.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name))
		.map((path) => [path.slice(dir.length + 1), readFileSync(path, 'utf8')]);
}

test.describe('a document of which only the quotes are published @full', () => {
	// One build serves all of these.
	test.describe.configure({ mode: 'default', timeout: 180_000 });

	let dir: string;
	let site: Site;
	let remove: () => void;
	let files: [path: string, text: string][];

	const data = (name: string) => readFileSync(join(dir, 'data', name), 'utf8');
	const published = () => data(`texts/${ID}.txt`);
	const relations = () =>
		(JSON.parse(data('relations.json')) as Relation[]).filter(({ document }) => document === ID);

	test.beforeAll(async () => {
		test.setTimeout(180_000);
		const built = await buildWith({ BASE_PATH: '', SITE_ORIGIN: '' }, (content) => {
			const file = join(content, 'documents', ID, 'document.json');
			const meta = JSON.parse(readFileSync(file, 'utf8')) as DocumentMeta;
			writeFileSync(file, JSON.stringify({ ...meta, publish: 'quotes' }));
		});
		({ dir, remove } = built);
		site = await serve({ dir });
		files = filesOf(dir);
	});
	test.afterAll(async () => {
		await site.close();
		remove();
	});
	test.beforeEach(({ guard }) => {
		guard.origins.push(new URL(site.url).origin);
	});

	test('no file of the site has a sentence that is withheld', () => {
		const withheld = tellingWhere((sentence) => !published().includes(sentence));
		expect(withheld.length).toBeGreaterThan(20);
		const found = files.flatMap(([path, text]) =>
			withheld.filter((part) => text.includes(part)).map((part) => `${path}: ${part}`),
		);
		expect(found).toEqual([]);
	});

	test('that search would find them: it finds what is published, and all of a whole text', () => {
		const scripts = (all: typeof files) =>
			all.filter(([path]) => path.endsWith('.js')).map(([, text]) => text);
		const kept = tellingWhere((sentence) => published().includes(sentence));
		expect(kept.length).toBeGreaterThan(20);
		for (const part of kept) expect(scripts(files).some((text) => text.includes(part))).toBe(true);
		const everywhere = scripts(filesOf(join(ROOT, 'build')));
		for (const part of tellingWhere(() => true))
			expect(everywhere.some((text) => text.includes(part))).toBe(true);
	});

	test('the published text has every quote in its place, and says how it is published', () => {
		expect(published()).toHaveLength(whole.length);
		const quotes = relations().flatMap((relation) => relation.quotes);
		expect(quotes.length).toBeGreaterThan(10);
		for (const { exact, start, end } of quotes) {
			expect(published().slice(start, end)).toBe(exact);
			expect(whole.slice(start, end)).toBe(exact);
		}
		const documents = JSON.parse(data('documents.json')) as DocumentMeta[];
		expect(documents.find(({ id }) => id === ID)?.publish).toBe('quotes');
	});

	test('the panel quotes it as any other', async ({ page }) => {
		const relation = relations().find(
			({ objectKind, overall, category }) =>
				objectKind === 'country' && overall && category !== 'mentioned',
		)!;
		await openMap(
			page,
			new URL(`/${ID}/${relation.subject}?country=${relation.object}`, site.url).href,
		);
		const quote = panelOf(page).locator(`figure[id="${relation.id}"] blockquote`);
		await expect(quote).toHaveText(relation.quotes[0]!.exact);
		await expect(panelOf(page)).not.toContainText('█');
	});
});
