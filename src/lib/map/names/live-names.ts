import type { Drawn } from './land.ts';
import type { NamePlace } from './name.ts';
import type { placedAside } from './placer.ts';
import type { GlobeSurface } from '../camera/globe-surface.ts';
import type { MapPort, Selection } from '../port.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { WorldMapProps } from '../world-map-props.ts';
import type { Box, DrawingMeta } from '#lib/geo/types.ts';

/** A name that the server wrote, and where. */
export type ServedName = Pick<NamePlace, 'place' | 'lines'> & { id: string };

export interface LiveNamesProps {
	viewpoint: Viewpoint;
	port: MapPort;
	/** Pixels of the lettering in one map unit. */
	scale: number;
	showRegions: boolean;
	invite: string | null;
	selected: Selection;
	/** What nothing covers of the map, in map units. */
	visible: Box;
	/** Before the free space is measured, the names are those of a window of common size. */
	measured: boolean;
	/** The globe, if the map is not flat. */
	globe: GlobeSurface | null;
	/** The drawing that is shown, … */
	drawing: DrawingMeta;
	/** … and its paths; `null` before they are there. */
	drawn(): Drawn | null;
	/** The names that the server wrote. */
	served?: readonly ServedName[];
	/** An id of the map's own. */
	idOn(id: string): string;
	/** Places names beside the page's own thread; absent on the server, which places them at once. */
	placedAside?: typeof placedAside;
	/** Called when names are placed. */
	onplaced?(): void;
}

/** What the server writes names for: the drawing that it writes. */
export type WrittenNamesProps = Omit<
	LiveNamesProps,
	'served' | 'drawn' | 'placedAside' | 'onplaced'
> &
	Pick<WorldMapProps, 'markup'>;
