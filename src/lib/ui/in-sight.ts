/**
 * Calls back once, when an element first comes near the part of the page that is seen.
 *
 * @returns stops waiting
 */
export function onSight(element: Element, seen: () => void): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			seen();
		},
		{ rootMargin: '200px' },
	);
	observer.observe(element);
	return () => observer.disconnect();
}
