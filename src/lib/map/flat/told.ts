import { idOn } from './ids.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Outlines the countries that words beside a map speak of, over all that the map draws itself: their shapes used again;
 * the links of those that are drawn as a dot say so by an attribute. It is apart from the map, whose first view has no need of it.
 *
 * @param host the element of the map, whose links know their states
 * @param name the map's name, where it has one
 */
export function tell(host: Element, name: string | undefined, countries: readonly string[]): void {
	const lines = host.querySelector('.outlines');
	for (const old of host.querySelectorAll('use.told')) old.remove();
	for (const link of host.querySelectorAll('[data-state]'))
		link.toggleAttribute('data-told', countries.includes(link.getAttribute('data-state')!));
	for (const look of ['told under', 'told'])
		for (const country of countries) {
			const shape = document.createElementNS(SVG, 'use');
			shape.setAttribute('class', look);
			shape.setAttribute('href', `#${idOn(name, `s-${country}`)}`);
			lines?.append(shape);
		}
}
