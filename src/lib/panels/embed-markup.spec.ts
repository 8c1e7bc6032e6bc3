import { expect, test } from 'vitest';
import {
	cardOf,
	componentMarkup,
	embedMarkup,
	pinned,
	stillOf,
	type Embedded,
} from './embed-markup.ts';

const SITE = 'https://example.org/maps/';
const view: Embedded = {
	address: `${SITE}embed/too-alone/CHN`,
	full: `${SITE}too-alone/CHN`,
	title: 'The world seen from China',
	still: `${SITE}stills/too-alone/CHN.png`,
};

test('the frame has title, height and the permissions it needs, its picture behind it, a link below', () => {
	const markup = embedMarkup(view, 600);
	expect(markup).toContain(
		`<iframe src="${view.address}" title="The world seen from China" loading="lazy" ` +
			'allow="fullscreen; clipboard-write" ',
	);
	expect(markup).toContain('height:600px');
	expect(markup).toContain(`<img src="${view.still}" alt="The world seen from China"`);
	expect(markup).toContain(`<a href="${view.full}">The world seen from China</a>`);
});

test('a country’s card has no picture, and a link', () => {
	const markup = embedMarkup({ ...view, still: null }, 400);
	expect(markup).not.toContain('<img');
	expect(markup).toContain(`<a href="${view.full}">`);
});

test('nothing breaks out of an attribute', () => {
	const hostile = {
		...view,
		address: `${SITE}embed/a/b?c=1&d="`,
		title: 'A "title" <b>& more</b>',
	};
	for (const markup of [embedMarkup(hostile, 400), componentMarkup(hostile)]) {
		expect(markup).toContain('A &quot;title&quot; &lt;b&gt;&amp; more&lt;/b&gt;');
		expect(markup).not.toContain('<b>');
	}
	expect(embedMarkup(hostile, 400)).toContain('c=1&amp;d=&quot;"');
});

test('the component has the address as attributes', () => {
	const address = `${SITE}embed/too-alone/CHN/region/gulf?country=IRN&by-name&data=0123abcd`;
	expect(componentMarkup({ ...view, address })).toBe(
		`<script src="${SITE}vantage-map.js" async></script>\n` +
			'<vantage-map viewpoint="too-alone/CHN" region="gulf" country="IRN" ' +
			'title="The world seen from China" by-name data="0123abcd">' +
			`<img slot="picture" src="${view.still}" alt="The world seen from China" loading="lazy" ` +
			'style="width:100%;height:100%;max-width:none;max-height:none;margin:0;object-fit:contain">' +
			`<a href="${view.full}">The world seen from China</a></vantage-map>`,
	);
});

test('picture and card are found from the frame’s address', () => {
	const address = `${SITE}embed/too-alone/CHN/region/gulf?country=IRN`;
	expect(stillOf(view.address)).toBe(view.still);
	expect(stillOf(address)).toBe(`${SITE}stills/too-alone/CHN/region/gulf.png`);
	expect(cardOf(address)).toBe(`${SITE}embed/country/IRN`);
	expect(cardOf(view.address)).toBeNull();
	expect(stillOf(`${SITE}embed/country/IRN`)).toBeNull();
});

test('a pinned address says for which data', () => {
	expect(pinned(`${SITE}?by-name&country=LBY`, '0123abcd')).toBe(
		`${SITE}?by-name&country=LBY&data=0123abcd`,
	);
	expect(pinned(SITE, '0123abcd')).toBe(`${SITE}?data=0123abcd`);
});
