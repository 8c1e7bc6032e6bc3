import { nearestPassage } from '../nearest-passage.ts';
import { membersOf } from '../members.ts';
import type { OpenCorpus, OpenDocument } from '../open.ts';
import { findPassages, headingPlace } from '../passages.ts';
import type { Problem } from '../problem.ts';
import type { RawRegion } from '#lib/corpus/schema/region.ts';

type Finding = Pick<Problem, 'code' | 'message' | 'fix'>;

/** The regions: each country in one, focus and actors apart and named, headings as printed. */
export function checkRegions(corpus: OpenCorpus): Problem[] {
	const { documents, regions } = corpus;
	const document = documents.find(({ meta }) => meta.id === regions.document);
	return regions.entries.flatMap((region, i) =>
		[
			...checkMembers(region, regions.entries.slice(0, i)),
			...(document ? checkRoles(region, document) : []),
			...(document ? checkPassages(corpus, region, document) : []),
		].map((finding) => ({ ...finding, file: 'regions.json', entry: region.id })),
	);
}

function checkMembers({ members }: RawRegion, before: RawRegion[]): Finding[] {
	return members.flatMap((iso3, i) => {
		const other = before.find((region) => region.members.includes(iso3))?.id;
		const twice = other ?? (members.indexOf(iso3) < i ? 'this one' : undefined);
		if (twice === undefined) return [];
		return [
			{
				code: 'region-twice' as const,
				message: `${iso3} is a member of ${twice} already`,
				fix: 'leave it in one region: a click has to know which',
			},
		];
	});
}

function checkRoles({ members, focus, actors }: RawRegion, { meta }: OpenDocument): Finding[] {
	const role = (message: string, fix: string): Finding => ({ code: 'region-roles', message, fix });
	return [
		...focus
			.filter((iso3) => !members.includes(iso3))
			.map((iso3) => role(`focus ${iso3} is not a member`, 'make it a member, or an actor')),
		...actors
			.filter((iso3) => focus.includes(iso3))
			.map((iso3) => role(`${iso3} is both focus and actor`, 'leave it in one of the two')),
		...actors
			.filter((iso3) => meta.vantages.includes(iso3))
			.map((iso3) =>
				role(`actor ${iso3} is the vantage`, 'take it out: the vantage goes without saying'),
			),
	];
}

function checkPassages(corpus: OpenCorpus, region: RawRegion, document: OpenDocument): Finding[] {
	const { text } = document;
	const lost = region.passages.filter(({ section, heading }) => {
		return headingPlace(text, section, heading) === null;
	});
	if (lost.length > 0) {
		return lost.map(({ section, heading }) => ({
			code: 'region-heading',
			message: `below “${section}” the text has no line “${heading}”`,
			fix: `copy the heading to the letter: “${nearestPassage(text, heading)?.passage ?? ''}”`,
		}));
	}

	const passages = findPassages(text, region.passages, corpus.regions.entries);
	const named = new Set(
		document.mentions
			.filter(({ start, end }) =>
				passages.some((passage) => {
					// The heading belongs to the passage: “Engaging with (South) Yemen”.
					return start >= passage.headingStart && end <= passage.end;
				}),
			)
			// A group names its members here: a passage may be about “Central Asia” as a whole. Powers
			// from elsewhere are named themselves: “Western” does not name France.
			.flatMap(({ actor }) => [
				actor,
				...membersOf(corpus, actor).filter((iso3) => region.members.includes(iso3)),
			]),
	);
	return [...region.focus, ...region.actors]
		.filter((iso3) => !named.has(iso3))
		.map((iso3) => ({
			code: 'region-unnamed',
			message: `${iso3} is not named in the region's passages`,
			fix: 'take it out of focus or actors; those are read from the passages',
		}));
}
