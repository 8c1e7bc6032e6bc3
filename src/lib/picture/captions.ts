import { HONESTY } from '#lib/corpus/honesty.ts';
import { caveat, standfirst } from '#lib/atlas/standfirst.ts';
import type { Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import { ATTRIBUTION } from '#lib/geo/attribution.ts';
import { legendOf } from '#lib/panels/legend-rows.ts';
import { subjectInText } from '#lib/panels/names.ts';
import { sourceLine } from '#lib/panels/source.ts';

/** What a picture says besides the map. */
export interface StillCaptions {
	/** The whole title: "North Africa (Libya) · The world seen from Russia: three countries classified". */
	title: string;
	/** "North Africa (Libya)", in a picture of a region. */
	region: string | null;
	/** "The world seen from Russia". */
	world: string;
	/** What has to be known before the colours, if anything: "three countries classified". */
	caveat: string | null;
	/** Of the document. */
	document: string;
	/** Author, publisher and date, as far as the document states them. */
	source: string;
	standfirst: string;
	/** The line at the foot: whose boundaries these are, and what the picture does not say. */
	honesty: string;
	/** The whole picture in words, for those who do not see it. */
	description: string;
}

/**
 * Whose boundaries a picture draws, without a full stop.
 *
 * @param marked whether it marks what is disputed
 */
export const boundariesOf = (marked: boolean): string =>
	marked ? ATTRIBUTION : ATTRIBUTION.replace(/;.*/, '');

/**
 * The captions of a viewpoint's picture, or of its picture of a region.
 *
 * @param marked whether the picture marks what is disputed
 * @throws {Error} where the tables lack document or region
 */
export function captionsOf(
	viewpoint: ViewpointEntry,
	region: string | null,
	lookup: Lookup,
	marked = region !== null,
): StillCaptions {
	const document = lookup.document(viewpoint.document);
	if (!document) throw new Error(`No document "${viewpoint.document}" in documents.json`);
	const part = region === null ? undefined : lookup.region(region);
	if (region !== null && !part) throw new Error(`No region "${region}" in regions.json`);
	const world = `The world seen from ${subjectInText(viewpoint.subject, lookup)}`;
	const classes = legendOf(viewpoint, lookup)
		.flatMap(({ rows }) => rows)
		.filter(({ count }) => count > 0)
		.map(({ category, count }) => `${category.name} ${count}`);
	const warned = caveat(viewpoint.figures);
	const honesty = `${boundariesOf(marked)}. ${HONESTY}`;
	const sentence = standfirst(viewpoint.figures);
	return {
		title: `${part ? `${part.name} · ` : ''}${world}${warned ? `: ${warned}` : ''}`,
		region: part?.name ?? null,
		world,
		caveat: warned,
		document: document.title,
		source: sourceLine(document),
		standfirst: sentence,
		honesty,
		description:
			`Map of ${part ? `${part.name} in ` : ''}the world as “${document.title}” describes it. ` +
			`${sentence} ${classes.length ? `${classes.join(', ')}. ` : ''}${honesty}`,
	};
}
