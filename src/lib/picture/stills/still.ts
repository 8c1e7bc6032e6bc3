import { LIGHT } from '../colours.ts';
import { textItems } from '../scene/flow.ts';
import { GlyphLetters } from '../svg/glyph-letters.ts';
import { pictureOf, type Picture } from '../scene/picture.ts';
import { penOf } from '../scene/pen.ts';
import { svgOf } from '../svg/svg-of.ts';
import { HEIGHT, WIDTH } from './size.ts';
import { TYPE } from '../letters/type-styles.ts';
import type { Typesetter } from '../letters/typesetter.ts';
import { resolveStep } from '../step.ts';
import { pictureCaptions } from '../scene/picture-captions.ts';
import type { Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import type { Drawing } from '#lib/geo/types.ts';

/** What a still is made of. */
export interface StillInput {
	viewpoint: ViewpointEntry;
	/** The region that it shows; `null`: the world. */
	region: string | null;
	/** The drawing: the light world, or the region's own. */
	drawing: Drawing;
	lookup: Lookup;
	/** Of the data, as `compiled/version.json` has it. */
	version: { version: string; date: string };
	typesetter: Typesetter;
}

/** A picture with its file. */
export interface Still extends Picture {
	svg: string;
}

/**
 * A viewpoint's map as a picture of 1200 by 630 pixels: the lettering as outlines, in the light theme.
 * The world stands between heading and legend, a region beside them: the world is wide and the regions
 * are not.
 *
 * @throws {Error} where the words do not fit, or the tables lack what they refer to
 */
export function stillOf(input: StillInput): Still {
	const { viewpoint, region, lookup, version, typesetter, drawing } = input;
	const pen = penOf(LIGHT, typesetter);
	const imprint = `Vantage, data ${version.version} of ${version.date}.`;
	const view = { viewpoint: viewpoint.id, region };
	const step = resolveStep(
		{ view },
		{ lookup, version, drawing, documents: [], address: () => '' },
	);
	const picture = pictureOf({
		step,
		text: pictureCaptions(step.captions, 'still'),
		size: { width: WIDTH, height: HEIGHT },
		pen,
		beside: region !== null,
		// A region has more room for names than the world.
		lettering: region ? 1.25 : 1,
		imprint: textItems(imprint, TYPE.source, LIGHT.surface('muted'), pen),
	});
	if (picture)
		return { ...picture, svg: svgOf(picture, { letters: new GlyphLetters(typesetter) }) };
	throw new Error(
		`The picture of ${viewpoint.id}${region ? `, ${region},` : ''} has no room for its words: ` +
			'shorten the title in the document’s data, or set it smaller in src/lib/picture.',
	);
}
