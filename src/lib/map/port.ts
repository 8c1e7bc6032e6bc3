import type { Projection } from '#lib/view/view.ts';
import type { Standing, Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { RendererCamera } from '#lib/geo/camera.ts';
import type { LonLatTopology } from '#lib/geo/decode-world.ts';
import type { Box, Drawing } from '#lib/geo/types.ts';
import type { Theme } from '#lib/theme/tokens.ts';

/** What the reader has selected; both may be set, `clicked` says which was hit. */
export interface Selection {
	country: string | null;
	region: string | null;
	clicked: 'country' | 'region';
}

/** How a selection was made: a keyboard's moves the focus into the panel, a pointer's does not. */
export type Means = 'pointer' | 'keyboard';

/**
 * All that the map knows of the rest of the site. The site and the one file each provide one: the map never
 * imports the router.
 */
export interface MapPort {
	/** Fetches a drawing: `world` or a region's id. */
	drawing(id: string): Promise<Drawing>;
	/** Fetches the world in full detail. */
	full(): Promise<Drawing>;
	/** Which drawing has in detail what is in sight; absent where it is always `full`. */
	finest?: ((visible: Box) => string) | undefined;
	/** Fetches the world in longitude and latitude, and the marks of what is disputed, for the globe. */
	globe(): Promise<{ topology: LonLatTopology; marks: string }>;
	/** Starts the second renderer; absent where there is none. Resolves when it has drawn. */
	second?: (options: SecondOptions) => Promise<SecondRenderer>;
	/** Where a country's link leads without script. */
	countryHref(country: string): string;
	regionHref(region: string): string;
	select(hit: { kind: 'country' | 'region'; id: string } | null, means: Means): void;
	/** Shows the map flat or as a globe. */
	project(projection: Projection): void;
	countryName(country: string): string;
	regionName(region: string): string;
	/** The region that a country lies in by geography alone. */
	regionAround(country: string): string | undefined;
	/** "Contested", for the lettering of a thin map; what is reported says so. */
	categoryOf(standing: Standing): string;
	/** "Contested, through the group Central Asia" for the line beside the pointer. */
	describe(standing: Standing | undefined): string;
}

/** What the second renderer is started with; lengths in map units and screen pixels. */
export interface SecondOptions {
	container: HTMLElement;
	theme: Theme;
	fillsOnly: boolean;
	onlost: () => void;
	projection: Projection;
	camera: RendererCamera;
	countries: Viewpoint['countries'];
	/** What share of their full width the lines have. */
	weight: number;
}

/** The second renderer, as far as the map uses it. */
export interface SecondRenderer {
	paint(countries: Viewpoint['countries']): void;
	setCamera(camera: RendererCamera): void;
	resize(): void;
	setTheme(theme: Theme): void;
	setWeight(weight: number): void;
	remove(): void;
}
