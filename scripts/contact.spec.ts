import { expect, test } from 'vitest';
import { contact } from './contact.mjs';

test.each(['mailto:maps@example.org', 'https://example.org/contact', ''])(
	'“%s” is taken',
	(setting) => {
		expect(contact(setting)).toBe(setting);
	},
);

test('no setting is no address', () => {
	expect(contact(undefined)).toBe('');
});

test.each(['maps@example.org', 'http://example.org', 'javascript:alert(1)', 'mailto:', 'https://'])(
	'“%s” is refused, with what to write',
	(setting) => {
		expect(() => contact(setting)).toThrow(/no address: write mailto:/);
	},
);
