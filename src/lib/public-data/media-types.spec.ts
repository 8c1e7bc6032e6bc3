import { expect, test } from 'vitest';
import { contentType, mediaType } from './media-types.ts';

test.each([
	['relations.csv', 'text/csv; charset=utf-8'],
	['relations.json', 'application/json'],
	['annotations.jsonld', 'application/ld+json'],
	['texts/too-alone.txt', 'text/plain; charset=utf-8'],
])('%s is served as %s', (path, type) => {
	expect(contentType(path)).toBe(type);
});

test('a file of no known kind is refused by its name', () => {
	expect(() => mediaType('relations.xlsx')).toThrow('"relations.xlsx"');
});
