import { CHOICES } from '#lib/embed/options.ts';

/*
 * Copies what the style sheet needs of the address to attributes of the root element before the first paint,
 * so that neither colours nor layout change visibly.
 */
const query = new URLSearchParams(location.search);
for (const name of ['theme', 'ui', 'names'] as const) {
	const value = query.get(name);
	if ((CHOICES[name] as readonly (string | null)[]).includes(value))
		document.documentElement.setAttribute(`data-${name}`, value!);
}
