import { distance } from 'fastest-levenshtein';
import { beginsWord, fold, foldedText, inSource } from '#lib/search/folded.ts';
import type { Searcher } from '#lib/search/searcher.ts';
import type { FoundParagraph, FoundQuote, Piece } from '#lib/search/types.ts';

/** What has a name, in the order in which its kinds are listed. */
export const KINDS = {
	country: 'Countries',
	region: 'Regions',
	document: 'Documents',
	category: 'Categories',
	group: 'Groups of countries',
} as const;

/** Something that can be found by its name, with its address. */
export interface FindEntry {
	label: string;
	kind: keyof typeof KINDS;
	href: string;
	/** Other names under which it is looked for. */
	keywords: readonly string[];
}

/** What the finder asks of the site. */
export interface FindPort {
	/** What has a name. */
	entries: readonly FindEntry[];
	texts: Searcher;
	/** Where found words are read. */
	words(found: FoundParagraph | FoundQuote): string;
	/** The page with all paragraphs that have what was typed. */
	all(typed: string): string;
}

/** An entry that answers, with what of its name was typed. */
export interface FoundEntry {
	entry: FindEntry;
	label: Piece[];
	/** The other name by which it was found. */
	also: Piece[] | null;
}

/** Entries of one kind. */
export interface FoundKind {
	kind: keyof typeof KINDS;
	found: FoundEntry[];
	/** How many more there are. */
	more: number;
}

/**
 * The entries that answer what was typed, by kind: first the kind with the best answer, and within it the best first. All of them
 * where nothing was typed.
 *
 * @param limit so many of a kind are listed once something is typed
 */
export function foundByKind(
	entries: readonly FindEntry[],
	typed: string,
	limit: number,
): FoundKind[] {
	const wanted = foldedText(typed).trim();
	const scored = entries
		.map((entry) => ({ entry, ...bestName(entry, wanted) }))
		.filter(({ score }) => !wanted || score > 0)
		.sort((a, b) => b.score - a.score);
	const kinds = (Object.keys(KINDS) as (keyof typeof KINDS)[])
		.map((kind) => ({ kind, of: scored.filter(({ entry }) => entry.kind === kind) }))
		.filter(({ of }) => of.length > 0)
		.sort((a, b) => b.of[0]!.score - a.of[0]!.score);
	return kinds.map(({ kind, of }) => {
		const listed = wanted ? of.slice(0, limit) : of;
		return {
			kind,
			more: of.length - listed.length,
			found: listed.map(({ entry, name }) => ({
				entry,
				label: marked(entry.label, name === entry.label ? wanted : ''),
				also: name === entry.label ? null : marked(name, wanted),
			})),
		};
	});
}

/** Names that have been folded: all are looked through with every letter. */
const known = new Map<string, string>();
function foldedName(name: string): string {
	let folded = known.get(name);
	if (folded === undefined) known.set(name, (folded = foldedText(name)));
	return folded;
}

/** The name by which an entry answers best; its own where others answer no better. */
function bestName({ label, keywords }: FindEntry, wanted: string) {
	if (!wanted) return { name: label, score: 0 };
	let best = { name: label, score: score(foldedName(label), wanted) };
	for (const name of keywords) {
		const other = score(foldedName(name), wanted);
		if (other > best.score) best = { name, score: other };
	}
	return best;
}

/**
 * How well an entry answers what was typed: 1 where one of its names is that, less where a name
 * begins with it, then where a word of a name does, 0 where none does. Case and accents do not matter.
 *
 * @param search what was typed
 * @param names the entry's names
 */
export function findScore(search: string, names: readonly string[]): number {
	const wanted = foldedText(search).trim();
	return Math.max(0, ...names.map((name) => score(foldedName(name), wanted)));
}

function score(name: string, wanted: string): number {
	if (name === wanted) return 1;
	if (name.startsWith(wanted)) return 0.8;
	return placeOf(name, wanted) > 0 ? 0.6 : 0;
}

/** Where a word of a name begins with what is wanted; −1 where none does. */
function placeOf(name: string, wanted: string): number {
	let at = wanted ? name.indexOf(wanted) : -1;
	while (at > 0 && !beginsWord(name, at)) at = name.indexOf(wanted, at + 1);
	return at;
}

function marked(name: string, wanted: string): Piece[] {
	const folded = fold(name);
	const at = placeOf(folded.text, wanted);
	if (at < 0) return [{ text: name, hit: false }];
	const { start, end } = inSource(folded, { start: at, end: at + wanted.length });
	return [
		{ text: name.slice(0, start), hit: false },
		{ text: name.slice(start, end), hit: true },
		{ text: name.slice(end), hit: false },
	].filter(({ text }) => text);
}

/** Shorter names have too many neighbours. */
const SHORTEST = 4;

/** The name nearest to one that nobody has, for it may be misspelt; `null` where none is near. */
export function nearestName(entries: readonly FindEntry[], typed: string): string | null {
	const wanted = foldedText(typed).trim();
	if (wanted.length < SHORTEST) return null;
	let [best, least]: [string | null, number] = [null, wanted.length < 5 ? 1 : 2];
	for (const { label, keywords } of entries)
		for (const name of [label, ...keywords]) {
			const d = distance(wanted, foldedName(name));
			if (d > least || (d === least && best !== null)) continue;
			[best, least] = [name, d];
		}
	return best;
}
