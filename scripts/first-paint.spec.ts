import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { rulesForPaper, withFirstPaint, withPaperStyle } from './first-paint.mjs';

const FILES: Record<string, string> = {
	'./_app/immutable/assets/screen.A1.css': '@font-face{src:url(./serif.woff2)}a{fill:url(#hatch)}',
	'./_app/early.B2.js': 'document.documentElement.dataset.early = "";\n',
};

const PAGE = `<!doctype html><html><head>
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-kit'; style-src-elem 'self'; style-src-attr 'unsafe-inline'">
<script src="./_app/early.B2.js"></script>
<link href="./_app/immutable/entry/start.C3.js" rel="modulepreload">
<link href="./_app/immutable/assets/screen.A1.css" rel="stylesheet">
</head><body><p>Words</p>
<script>
	{
		__sveltekit_1 = {};
		import("./_app/immutable/entry/start.C3.js");
	}
</script>
<script type="module" src="./_app/frame.D4.js"></script>
</body></html>`;

const painted = () => withFirstPaint(PAGE, (address) => FILES[address]!);

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a page is rewritten so that nothing stands in the way of its first paint', () => {
	test('its style stands in it, and its policy knows it', async () => {
		const html = await painted();
		const style = /<style>([^<]*)<\/style>/.exec(html)![1]!;
		expect(style).toContain('a{fill:url(#hatch)}');
		expect(html).toContain(`style-src-elem 'self' ${hashOf(style)};`);
	});

	test('what the style names is found from the page', async () => {
		expect(await painted()).toContain('url(./_app/immutable/assets/serif.woff2)');
	});

	test('the link of the style stays, and asks for nothing', async () => {
		expect(await painted()).toContain(
			'<link href="./_app/immutable/assets/screen.A1.css" rel="stylesheet" disabled>',
		);
	});

	test('a script that runs before the paint stands in the page, and the policy knows it', async () => {
		const html = await painted();
		const script = FILES['./_app/early.B2.js']!.trim();
		expect(html).toContain(`<script>${script}</script>`);
		expect(html).toContain(`script-src 'self' 'sha256-kit' ${hashOf(script)};`);
	});

	test('no other script is asked for before it is started', async () => {
		const html = await painted();
		expect(html).toContain(
			'<link href="./_app/immutable/entry/start.C3.js" data-rel="modulepreload">',
		);
		expect(html).toContain('<script type="later" data-type="module" src="./_app/frame.D4.js">');
		expect(/<script type="later">\s*\{\s*__sveltekit_1/.test(html)).toBe(true);
	});
});

describe('a page with a map can be printed before its script has run', () => {
	test('what holds for paper alone is linked, and keeps no paint waiting', () => {
		const page = PAGE.replace('<p>Words</p>', '<div class="screen s1"></div>');
		expect(withPaperStyle(page, '_app/immutable/assets/paper.E5.css')).toContain(
			'<link href="./_app/immutable/assets/paper.E5.css" rel="stylesheet" media="print"></head>',
		);
	});

	test('other pages stay as they are', () => {
		expect(withPaperStyle(PAGE, '_app/immutable/assets/paper.E5.css')).toBe(PAGE);
	});

	test('of a style sheet, that is its pages and what stands under “print”', () => {
		const [page, print] = ['@page{size:A4}', '@media print{a{b:c}@supports (d:e){f{g:h}}}'];
		expect(rulesForPaper(`a{b:c}${page}@media (width<64em){d{e:f}}${print}g{h:i}`)).toBe(
			page + print,
		);
	});
});
