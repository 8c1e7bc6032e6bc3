import { expect, test } from 'vitest';
import { trusted } from './trusted.ts';

test.each([
	'<script>alert(1)</script>',
	'<SCRIPT src="/x.js">',
	'<path d="M0 0" onload="alert(1)"/>',
	'<a href="javascript:alert(1)">x</a>',
	'<iframe srcdoc="x">',
])('markup that runs something is refused: %s', (markup) => {
	expect(() => trusted.createHTML(markup)).toThrow('refused');
});

test('a drawing stays as it is', () => {
	const markup = '<a class="ally" href="./country/LBY" aria-label="Libya"><path d="M0 0"/></a>';
	expect(trusted.createHTML(markup)).toBe(markup);
});
