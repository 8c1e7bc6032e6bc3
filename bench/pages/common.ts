import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { SwitchTo } from '../in-page/types.ts';
import type { MapData } from '../site/map-data.ts';

/** Stands in the bundle as it is. */
declare const SITE_DATA: MapData;

export const { names, palette, sea, border, views, shapes } = SITE_DATA;

/** In pixels. */
export const BORDER_WIDTH = 0.6;

export interface Land {
	/** Position among the shapes. */
	index: number;
	key: string;
	name: string;
}

export type Country = Feature<MultiPolygon, Land>;
export type World = FeatureCollection<MultiPolygon, Land>;

/** The site's shapes in degrees, fetched as the map of a page would be. */
export async function fetchWorld(): Promise<World> {
	const topology = (await (await fetch('/bench/world.json')).json()) as Topology<{
		shapes: GeometryCollection<Land>;
	}>;
	const world = feature(topology, topology.objects.shapes) as World;
	world.features.forEach((country, index) => {
		// Numbers: feature state in maplibre-gl knows a country by nothing else.
		country.id = index;
		country.properties = { index, key: shapes[index]!, name: names[index]! };
	});
	return world;
}

/** The number in the palette of a shape under a viewpoint. */
export const categoryOf = (index: number, view: number): number => views[view]![index]!;

/** The colour of a shape under a viewpoint. */
export const colourOf = (index: number, view: number): string => palette[categoryOf(index, view)]!;

export const mapElement = (): HTMLElement => document.getElementById('map')!;

/** Tells the instrument that the library has drawn, and how to show another viewpoint. */
export const drawn = (switchTo: SwitchTo): void => window.bench.drawn(switchTo);
