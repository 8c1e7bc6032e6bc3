import { expect, test } from 'vitest';
import { rangesOf, siteFaces } from './site-faces.ts';

test('letters become ranges', () => {
	expect(rangesOf([...'ABCé–—'])).toBe('U+41-43,U+E9,U+2013-2014');
});

test('the faces of a first visit are small, and have the letters of the texts', async () => {
	const files = await siteFaces('Côte d’Ivoire, Türkiye, Владивосток');
	const [serif, sans] = ['first-serif.woff2', 'first-sans.woff2'].map(
		(name) => files[name]!.length,
	);
	expect(serif! + sans!).toBeLessThan(45_000);
	const css = String(files['faces.css']);
	// ô and ü are told to be in the first files; Cyrillic is in none.
	expect(css.match(/unicode-range: [^;]*U\+F4,U\+FC/g)).toHaveLength(2);
	expect(css).not.toContain('U+4');
	expect(css.match(/font-display: swap/g)).toHaveLength(2);
	expect(css.match(/size-adjust: 10[45]\.\d%/g)).toHaveLength(2);
});
