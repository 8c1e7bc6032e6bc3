import type { Colours } from '../colours.ts';
import type { TypeStyle } from '../letters/type-styles.ts';
import type { Typesetter } from '../letters/typesetter.ts';

/** What a picture is laid out with. */
export interface Pen {
	colours: Colours;
	/** Width of a line in pixels. */
	width(text: string, style: TypeStyle): number;
}

export const penOf = (colours: Colours, typesetter: Typesetter): Pen => ({
	colours,
	width: (text, style) => typesetter.shape(text, style).width,
});
