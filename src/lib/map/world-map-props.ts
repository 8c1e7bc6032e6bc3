import type { LeftGesture } from './input/gestures.ts';
import type { MapPort, Selection } from './port.ts';
import type { RendererChoice } from './second/take-over.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import type { Look, View } from '#lib/view/view.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import type { CameraTarget } from '#lib/geo/camera.ts';
import type { Box, DrawingMeta } from '#lib/geo/types.ts';

/** The shapes and the outlines of regions as SVG. */
export interface DrawingMarkup {
	shapes: string;
	outlines: string;
}

/** What the map is given, besides what it asks its port for. */
export interface WorldMapProps {
	port: MapPort;
	/** Of several maps on a page all but one have a name: their ids end with it. Of letters and digits. */
	name?: string;
	/** "The world seen from Russia": the name of the whole map for those who do not see it. */
	title: string;
	/** How it is to be shown. A new look moves the camera, and takes precedence over the selection. */
	view: View;
	/** The view's viewpoint, with the colours that the view shows of it. */
	viewpoint: Pick<ViewpointEntry, keyof Viewpoint | 'history'>;
	/** The drawing that the page carries: `world` or a region's id. */
	drawing: DrawingMeta;
	/**
	 * As the server writes it; a space in the browser, which adopts it. `edges`: the paths around states of the same
	 * standing and around the vantage, without which each state has its own edge.
	 */
	markup: DrawingMarkup & { edges: string };
	/** What the map opens on where the free space is narrow: the countries that are classified. */
	narrowFrame: Box;
	/** What it opens on instead, on any screen: a region's frame. */
	opening?: Box | null;
	selection: Selection;
	target: CameraTarget | null;
	showRegions: boolean;
	isolated?: CategoryId | null;
	/** A country named in the panel under the pointer. */
	lit?: string | null;
	onlight?: (country: string | null) => void;
	/** The regions are drawn faintly: they are not the viewpoint's own. */
	quiet?: boolean;
	/** The region that invites a first click. */
	invite?: string | null;
	/** The reader has moved the camera there; `null`: back to what the map shows by default. */
	onlook?: (look: Look | null) => void;
	/** Fills alone, for tests that read colours from pixels. */
	fillsOnly?: boolean;
	/** Which renderer the address asks for. */
	renderer?: RendererChoice;
	/** In a frame of another page: the page around keeps its scrolling. */
	framed?: boolean;
	/** In a frame: the reader's wheel or finger was left to the page around. */
	onleft?: (gesture: LeftGesture) => void;
	/** How much larger than elsewhere on such a screen the names are lettered: on stage they are read from afar. */
	lettering?: number;
}
