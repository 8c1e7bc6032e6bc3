import { expect, test } from 'vitest';
import { pinnedInWords } from './pinned.ts';

const served = { version: '0123abcd', date: '2026-11-22' };

test('an address that is not pinned, or pinned to what is served, says nothing', () => {
	expect(pinnedInWords(null, served)).toBeNull();
	expect(pinnedInWords('0123abcd', served)).toBeNull();
	expect(pinnedInWords('no version at all', served)).toBeNull();
});

test('an address pinned to other data says which, and what is served', () => {
	expect(pinnedInWords('ffff0000', served)).toBe(
		'Made for data version ffff0000; the site now serves 0123abcd of 2026-11-22, which may differ.',
	);
});
