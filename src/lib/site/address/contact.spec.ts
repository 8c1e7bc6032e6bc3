import { expect, test } from 'vitest';
import { contactInWords } from './contact.ts';

test.each([
	['mailto:maps@example.org', 'maps@example.org'],
	['mailto:maps@example.org?subject=Vantage', 'maps@example.org'],
	['https://example.org/contact', 'example.org/contact'],
])('%s is read as %s', (address, words) => {
	expect(contactInWords(address)).toBe(words);
});
