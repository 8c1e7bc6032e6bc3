import { SMALL_HEIGHT, SMALL_LEFT, SMALL_TOP, SMALL_UNIT, SMALL_WIDTH } from './small-window.ts';
import { stateFinder } from './state-at.ts';
import type { Attachment } from 'svelte/attachments';
import type { Iso3 } from '#lib/corpus/types.ts';

interface Pointing {
	/** The country under the pointer has changed; `null`: none is. */
	point(country: Iso3 | null): void;
	/** A country was clicked. */
	choose(country: Iso3): void;
}

/** Around a small state so many pixels are meant for it. */
const REACH = 6;

/** The states' path data, read from what the small maps of the page use. */
function drawnStates(): { state: Iso3; d: string }[] {
	return [...document.querySelectorAll('#small-source > g')].flatMap((group) =>
		[...group.querySelectorAll('.small-land')].map((path) => ({
			state: group.id.slice('c-'.length),
			d: path.getAttribute('d') ?? '',
		})),
	);
}

/** Tells which country is pointed at on any of the small maps in an element, and which is clicked. */
export const pointing =
	({ point, choose }: Pointing): Attachment<HTMLElement> =>
	(element) => {
		let find: ReturnType<typeof stateFinder> | undefined;
		let last: Iso3 | null = null;

		function countryAt({ target, clientX, clientY }: MouseEvent): Iso3 | null {
			const map = target instanceof Element ? target.closest('.small-map') : null;
			if (!map) return null;
			if (!find) {
				const states = drawnStates();
				if (states.length === 0) return null;
				find = stateFinder(states, SMALL_UNIT);
			}
			const { left, top, width, height } = map.getBoundingClientRect();
			return find(
				[
					SMALL_LEFT + ((clientX - left) / width) * SMALL_WIDTH,
					SMALL_TOP + ((clientY - top) / height) * SMALL_HEIGHT,
				],
				(REACH / width) * SMALL_WIDTH,
			);
		}
		function tell(country: Iso3 | null) {
			if (country === last) return;
			last = country;
			point(country);
		}
		const move = (event: PointerEvent) => {
			if (event.pointerType !== 'touch') tell(countryAt(event));
		};
		const leave = () => tell(null);
		const click = (event: MouseEvent) => {
			const country = countryAt(event);
			if (country) choose(country);
		};
		const listening = new AbortController();
		const { signal } = listening;
		element.addEventListener('pointermove', move, { signal });
		element.addEventListener('pointerleave', leave, { signal });
		element.addEventListener('click', click, { signal });
		return () => listening.abort();
	};
