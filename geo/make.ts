import { HEIGHT, project, WIDTH } from '../src/lib/geo/projection.ts';
import type { Box, RegionPlace, Drawing } from '../src/lib/geo/types.ts';
import { antarcticaOf } from './antarctica.ts';
import { LIGHT, LIGHT_UNIT, regionDetail, regionUnit } from './detail.ts';
import { withDisputed } from './disputed.ts';
import { disputedPath } from './disputed-path.ts';
import disputedShapes from './disputed-shapes.json';
import disputes from './disputes.json';
import { countriesOf } from './geojson.ts';
import { locatorOf } from './locator.ts';
import { withOutlines, type OutlinedWorld } from './outlines.ts';
import { packBoxes, packPlaces } from './pack.ts';
import { placeOf } from './places.ts';
import { DRAWING, LONLAT } from './planes.ts';
import { regionPlaceOf } from './regions.ts';
import regions from './regions.json';
import { drawingOf } from './drawing.ts';
import { readSource } from './source.ts';
import { thinned, weighted } from './thin.ts';
import { toFile } from './topojson.ts';
import { furtherNames } from './waters.ts';
import { worldOn } from './world.ts';

/** One shape or outline a line, so that a rebuild shows in a diff. */
function drawingFile({ shapes, outlines, ...head }: Drawing): string {
	const lines = (items: object[]) => items.map((item) => JSON.stringify(item)).join(',\n');
	const start = JSON.stringify(head).slice(0, -1);
	return `${start},"shapes":[\n${lines(shapes)}\n],"outlines":[\n${lines(outlines)}\n]}\n`;
}

const rounded = (region: RegionPlace) =>
	JSON.stringify(region, (_, value) => (typeof value === 'number' ? +value.toFixed(2) : value));

/** Areas without a boundary are ringed, and a shape that belongs to no state, which is no link itself. */
const ringed = [
	...disputes,
	...disputedShapes.flatMap(({ shape, name, claimants, position }) =>
		position ? [{ id: shape, name, claimants, position }] : [],
	),
];

/** What of an area the map needs: where its ring is, and whose claims it says. */
const placed = ({ id, name, claimants, position: [lon = 0, lat = 0] }: (typeof ringed)[number]) =>
	JSON.stringify({ id, name, claimants, at: project(lon, lat).map((n) => +n.toFixed(2)) });

/** The world of the drawing at full detail, in hundredths of a map unit, with the regions' outlines. */
export function makeDrawing(): OutlinedWorld {
	// Antarctica takes half the height and none of the documents' words: it is on the globe only.
	const shapes = readSource().filter(({ id }) => id !== 'ATA');
	return withOutlines(withDisputed(worldOn(DRAWING, shapes), DRAWING), regions);
}

/**
 * Everything that `npm run geo` writes: content by path from the project's folder. The same packages
 * give the same bytes.
 */
export function makeFiles(): Map<string, string> {
	const drawing = makeDrawing();
	const { steps } = DRAWING;
	const places = drawing.objects.shapes.geometries.map((shape) => placeOf(drawing, shape, steps));
	const regionPlaces = regions.map((region) => regionPlaceOf(drawing, region, places, steps));
	const weights = weighted(drawing);
	const light = drawingOf(thinned(weights, LIGHT), 'world', LIGHT_UNIT, [0, 0, WIDTH, HEIGHT]);
	const globe = worldOn(LONLAT, readSource());
	const wholeGlobe = withOutlines(withDisputed(globe, LONLAT), regions);
	return new Map([
		['static/geo/world.json', drawingFile(light)],
		['static/geo/locator.svg', locatorOf(drawing)],
		...regionPlaces.map(({ id, frame, extent }): [string, string] => {
			const world = thinned(weights, regionDetail(frame));
			const unit = regionUnit(frame);
			// Marks cost the region's first view: what lies beyond the frame, another drawing marks.
			const within = frame.map((n) => Math.round(n)) as Box;
			const drawing = drawingOf(world, id, unit, extent);
			return [
				`static/geo/regions/${id}.json`,
				drawingFile({ ...drawing, disputed: { d: disputedPath(world, unit, within), within } }),
			];
		}),
		['static/geo/world.topo.json', toFile(drawing, [1 / steps, 1 / steps])],
		[
			'static/geo/world-lonlat.topo.json',
			toFile(wholeGlobe, [1 / LONLAT.steps, -1 / LONLAT.steps]),
		],
		['src/lib/geo/generated/antarctica.json', antarcticaOf(globe)],
		['src/lib/geo/generated/countries.json', countriesOf(wholeGlobe)],
		['src/lib/geo/generated/places.json', packPlaces(places)],
		['src/lib/geo/generated/boxes.json', packBoxes(places)],
		['src/lib/geo/generated/disputes.json', `[\n${ringed.map(placed).join(',\n')}\n]\n`],
		[
			'src/lib/geo/generated/waters.json',
			`[\n${furtherNames()
				.map((name) => JSON.stringify(name))
				.join(',\n')}\n]\n`,
		],
		['src/lib/geo/generated/regions.json', `[\n${regionPlaces.map(rounded).join(',\n')}\n]\n`],
	]);
}
