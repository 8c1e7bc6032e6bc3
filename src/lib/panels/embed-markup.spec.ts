import { expect, test } from 'vitest';
import { embedMarkup } from './embed-markup.ts';

test('the frame has title, height, and the permissions it needs', () => {
	expect(
		embedMarkup('https://example.org/embed/too-alone/CHN', 'The world seen from China', 600),
	).toBe(
		'<iframe src="https://example.org/embed/too-alone/CHN" title="The world seen from China" ' +
			'loading="lazy" allow="fullscreen; clipboard-write" ' +
			'style="width:100%;height:600px;border:0"></iframe>',
	);
});

test('nothing breaks out of an attribute', () => {
	const markup = embedMarkup('https://example.org/?a=1&b="', 'A "title" <b>& more</b>', 400);
	expect(markup).toContain('src="https://example.org/?a=1&amp;b=&quot;"');
	expect(markup).toContain('title="A &quot;title&quot; &lt;b&gt;&amp; more&lt;/b&gt;"');
	expect(markup.match(/</g)).toHaveLength(2);
});
