import { fold } from './folded.ts';

/** Something that can be found by its name, with its address. */
export interface FindEntry {
	label: string;
	kind: 'Country' | 'Region' | 'Document';
	href: string;
	/** Other names under which it is looked for. */
	keywords: readonly string[];
}

/** The entries that answer what was typed, the best first; all of them where nothing was. */
export function foundEntries(entries: readonly FindEntry[], typed: string): FindEntry[] {
	if (!typed.trim()) return [...entries];
	return entries
		.map((entry) => ({ entry, score: findScore(typed, [entry.label, ...entry.keywords]) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ entry }) => entry);
}

/**
 * How well an entry answers what was typed: 1 where one of its names is that, less where a name
 * begins with it, then where a word of a name does, 0 where none does. Case and accents do not matter.
 *
 * @param search what was typed
 * @param names the entry's names
 */
export function findScore(search: string, names: readonly string[]): number {
	const wanted = fold(search.trim()).text;
	return Math.max(0, ...names.map((name) => score(fold(name).text, wanted)));
}

function score(name: string, wanted: string): number {
	if (name === wanted) return 1;
	if (name.startsWith(wanted)) return 0.8;
	return new RegExp(`[^\\p{L}\\p{N}]${escaped(wanted)}`, 'u').test(name) ? 0.6 : 0;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
