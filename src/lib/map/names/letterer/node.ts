import { render } from 'svelte/server';
import { drawnBy } from '../drawn.ts';
import type { WrittenNamesProps } from '../live-names.ts';
import LiveNames from '../LiveNames.svelte';
import type * as live from '../live.ts';

/**
 * The server writes the names, and the browser finds them there: `#letterer` in package.json puts `browser.ts`
 * in the place of this module in the client.
 */
export function writtenNames({ markup, ...props }: WrittenNamesProps): string {
	const drawn = () => drawnBy(markup, props.drawing.unit);
	return render(LiveNames, { props: { ...props, drawn } }).body;
}

/** What letters maps in the browser; none here. */
export const letterer = (): typeof live | null => null;

/** Resolves when `letterer` is there. Rejects where it cannot be fetched. */
export const fetchLetterer = async (): Promise<typeof live | null> => null;
