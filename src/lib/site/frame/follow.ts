import { frameViewOf } from './frame-links.ts';
import type { View } from '#lib/view/view.ts';

/**
 * A click on a link within a frame: what the frame can show opens in it; a place in the panel is
 * scrolled to, without moving the page around; everything else opens in a new window.
 *
 * @param show shows another view in the frame
 */
export function followInFrame(event: MouseEvent, show: (change: Partial<View>) => void): void {
	const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	if (!link || event.defaultPrevented || modified) return;
	const href = link.getAttribute('href') ?? '';
	if (href.startsWith('#')) {
		event.preventDefault();
		const place = document.getElementById(href.slice(1));
		const scroller = place?.closest('aside');
		// Not scrollIntoView: that would scroll the page around as well.
		if (place && scroller)
			scroller.scrollTop +=
				place.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
		return;
	}
	const view = frameViewOf(new URL(link.href));
	if (view) {
		event.preventDefault();
		show(view);
	} else {
		link.target = '_blank';
		link.rel = 'noopener';
	}
}
