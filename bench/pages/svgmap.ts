import SvgMap from 'svgmap';
import 'svgmap/style.min';
import { colourOf, drawn, shapes } from './common.ts';
/** The countries' codes of two letters by those of three; stands in the bundle as it is. */
declare const ALPHA_2: Record<string, string>;

// The one library that brings a geometry of its own, and takes no other: it knows countries by two letters.

const valuesIn = (view: number) =>
	Object.fromEntries(
		shapes.flatMap((shape, i) => {
			const code = ALPHA_2[shape];
			return code ? [[code, { said: 1, color: colourOf(i, view) }]] : [];
		}),
	);

const data = { data: { said: { name: 'Said' } }, applyData: 'said', values: valuesIn(0) };
// Flags would come from another host.
const map = new SvgMap({ targetElementID: 'map', data, hideFlag: true });

drawn((view) => {
	data.values = valuesIn(view);
	map.applyData(data);
});
