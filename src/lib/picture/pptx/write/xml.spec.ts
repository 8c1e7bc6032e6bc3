import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { element, escaped, textLines } from './xml.ts';

/** What a reader finds in an element: its attribute and its text. */
function read(xml: string): { value: string; text: string } {
	const found = { value: '', text: '' };
	const parser = new SaxesParser();
	parser.on('opentag', ({ attributes }) => (found.value = attributes['v'] ?? ''));
	parser.on('text', (text) => (found.text += text));
	parser.write(xml).close();
	return found;
}

describe('an element', () => {
	test('gives back what was written, whatever it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (words) => {
				const xml = element('e', { v: words }, escaped(words));
				const writable = words
					.replace(/[\v\f]/g, ' ')
					// eslint-disable-next-line no-control-regex
					.replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g, '');
				expect(read(xml)).toEqual({ value: writable, text: writable });
			}),
		);
	});

	test('loses what XML has no way to write, half characters too, and nothing else', () => {
		expect(escaped('a\u0000b\ud800c\udc00d\ufffee')).toBe('abcde');
		expect(escaped('😀 & “<”\n')).toBe('😀 &amp; “&lt;”&#10;');
	});

	test('leaves out attributes that are not given', () => {
		expect(element('e', { a: undefined, b: 0 })).toBe('<e b="0"/>');
	});
});

test('a text has its lines, those of PowerPoint’s own soft returns too', () => {
	expect(textLines('one\r\ntwo\nthree\u000bfour\u000cfive')).toEqual([
		'one',
		'two',
		'three',
		'four',
		'five',
	]);
	expect(escaped('soft\u000breturn')).toBe('soft return');
});
