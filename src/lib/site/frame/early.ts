import { CHOICES } from '#lib/embed/options.ts';

/*
 * What the style sheet has to know of the address before the first paint, so that neither colours nor
 * layout change under the reader's eyes: as attributes of the root element.
 */
const query = new URLSearchParams(location.search);
for (const name of ['theme', 'ui', 'names'] as const) {
	const value = query.get(name);
	if ((CHOICES[name] as readonly (string | null)[]).includes(value))
		document.documentElement.setAttribute(`data-${name}`, value!);
}
