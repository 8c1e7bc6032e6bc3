/** Something that can be found by its name and gone to. */
export interface FindEntry {
	label: string;
	kind: 'Country' | 'Region' | 'Document';
	href: string;
	/** Other names under which it is looked for. */
	keywords: readonly string[];
}

/**
 * How well an entry answers what was typed: 1 where one of its names is that, less where a name
 * begins with it, then where a word of a name does, 0 where none does. Case and accents do not matter.
 *
 * @param _value the entry's unique value, which is not searched
 * @param search what was typed
 * @param names the entry's names
 */
export function findScore(_value: string, search: string, names: readonly string[] = []): number {
	const wanted = folded(search.trim());
	return Math.max(0, ...names.map((name) => score(folded(name), wanted)));
}

function score(name: string, wanted: string): number {
	if (name === wanted) return 1;
	if (name.startsWith(wanted)) return 0.8;
	return new RegExp(`[^\\p{L}\\p{N}]${escaped(wanted)}`, 'u').test(name) ? 0.6 : 0;
}

const folded = (text: string) =>
	text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
