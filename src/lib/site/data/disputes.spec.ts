import { expect, test } from 'vitest';
import { claimsInWords } from './disputes.ts';
import { lookup } from './tables.ts';

test('an area is claimed by several states', () => {
	expect(claimsInWords(['SYR', 'ISR'], lookup)).toBe('claimed by Syria and Israel');
	expect(claimsInWords(['JPN', 'CHN', 'TWN'], lookup)).toBe('claimed by Japan, China and Taiwan');
});

test('where one state alone claims it, its own authorities contradict', () => {
	expect(claimsInWords(['MDA'], lookup)).toBe('claimed by Moldova and authorities of its own');
});
