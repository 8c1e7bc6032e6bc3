/** What is called when an element comes near. */
const waiting = new Map<Element, () => void>();

let observer: IntersectionObserver | null = null;

/** One for all: a browser asks several in no order, and one about its elements as they stand. */
const observe = (element: Element) => {
	observer ??= new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				const seen = isIntersecting && waiting.get(target);
				if (!seen) continue;
				forget(target);
				seen();
			}
		},
		{ rootMargin: '200px' },
	);
	observer.observe(element);
};

const forget = (element: Element) => {
	waiting.delete(element);
	observer?.unobserve(element);
};

/**
 * Calls back once, when an element first comes near the part of the page that is seen; of several that are
 * near at once, in the order in which they were asked for.
 *
 * @returns stops waiting
 */
export function onSight(element: Element, seen: () => void): () => void {
	waiting.set(element, seen);
	observe(element);
	return () => forget(element);
}
