import { geoEquirectangular } from 'd3-geo';
import { equalEarth, project } from '../src/lib/geo/projection.ts';
import type { Plane } from './world.ts';

/** The drawing, in hundredths of a map unit: finer than the source's own steps of 0.014 units. */
export const DRAWING: Plane = {
	stream: (sink) => equalEarth.stream(sink),
	project,
	steps: 100,
	least: 2,
};

const DEGREES = 180 / Math.PI;
const plateCarree = geoEquirectangular().scale(DEGREES).translate([0, 0]).precision(0);

/** Longitude and latitude in steps of 0.005° (550 m), y downwards, cut at 180° as GeoJSON asks. */
export const LONLAT: Plane = {
	stream: (sink) => plateCarree.stream(sink),
	project: (lon, lat) => [lon, -lat],
	steps: 200,
	least: 2,
};
