import type { RawRegion } from '#lib/corpus/schema/region.ts';
import type { RegionPassage } from '#lib/corpus/types.ts';

/** A passage, and where the heading above it starts. */
export type FoundPassage = RegionPassage & { headingStart: number };

type Heading = RawRegion['passages'][number];

/**
 * Cuts a region's passages out of the text: what stands below the passage's heading, up to the next
 * heading of whatever region or section.
 *
 * @param regions all regions, whose headings end a passage
 * @throws Error when a heading is not a line of the text
 */
export function findPassages(
	text: string,
	passages: readonly Heading[],
	regions: readonly RawRegion[],
): FoundPassage[] {
	const headings = new Set(
		regions.flatMap((region) =>
			region.passages.flatMap(({ section, heading }) => [section, heading]),
		),
	);
	return passages.map(({ section, heading }) => {
		const at = headingPlace(text, section, heading);
		if (at === null) throw new Error(`“${section}”, “${heading}”: no such heading in the text`);

		let start = at + heading.length;
		while (text[start] === '\n') start++;
		let end = start;
		for (const line of text.slice(start).split('\n')) {
			if (headings.has(line)) break;
			end += line.length + 1;
		}
		while (end > text.length || text[end - 1] === '\n') end--;
		return { section, heading, headingStart: at, start, end };
	});
}

/** Where the heading stands as a line of its own below its section's; `null` when it does not. */
export function headingPlace(text: string, section: string, heading: string): number | null {
	const sectionAt = lineIndex(text, section, 0);
	return sectionAt === null ? null : lineIndex(text, heading, sectionAt + section.length);
}

function lineIndex(text: string, line: string, from: number): number | null {
	const at = `\n${text}\n`.indexOf(`\n${line}\n`, from);
	return at === -1 ? null : at;
}
