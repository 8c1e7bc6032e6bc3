import type { RawActor, RawGroup } from '#lib/corpus/schema/actors.ts';
import type { FormContext, GazetteerFile } from '#lib/corpus/schema/gazetteer.ts';
import type { CountriesFile } from '#lib/corpus/schema/tables.ts';
import type { Mention } from '#lib/corpus/types.ts';

/**
 * A form and what it names. A phrase names nothing, but takes the words from what would; an
 * ambiguous form names one of several, and the coder has to say which.
 */
export interface Entry {
	form: string;
	kind: Mention['kind'] | 'phrase' | 'ambiguous';
	actor: string;
	context: FormContext | null;
}

/** Every form to look for, by its first word, the longest first. */
export interface Gazetteer {
	entries: Map<string, Entry[]>;
	givenNames: Set<string>;
	titles: Set<string>;
	/** Forms that would name two actors: only the first is kept. */
	clashes: { form: string; actors: [string, string] }[];
	/** Forms that the reviewed file switches off or puts into context, but that nothing has. */
	idle: string[];
}

export interface GazetteerSources {
	countries: CountriesFile;
	reviewed: GazetteerFile;
	groups: readonly RawGroup[];
	actors: readonly RawActor[];
	/** Adds the forms that hold in this document only. */
	document?: string;
}
