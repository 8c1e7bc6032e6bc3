import { expect, test } from 'vitest';
import { numberedParagraphs } from './paragraphs.ts';

test('a paragraph is a line with something in it, without the blanks around it', () => {
	const text = '  A heading\n\n\nFirst.\nSecond, and more. \n\t\n';
	expect(numberedParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
		'A heading',
		'First.',
		'Second, and more.',
	]);
	expect(numberedParagraphs('')).toEqual([]);
});
