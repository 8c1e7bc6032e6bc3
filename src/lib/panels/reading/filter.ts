import { modalityInWords, voiceInWords } from '../coding-words.ts';
import { sentenceCase } from '../names.ts';
import type { Note } from './reading.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import type { Group, Modality, Relation } from '#lib/corpus/types.ts';

/** What a relation is asked for, and what it answers: another field of a relation is one more line. */
const FIELDS = {
	country: {
		label: 'Country',
		of: ({ subject, object }: Relation, groups: readonly Group[]) =>
			[subject, object].flatMap((id) => groups.find((g) => g.id === id)?.members ?? id),
		name: (id: string, lookup: Lookup) => lookup.name(id),
	},
	category: {
		label: 'Category',
		of: ({ category }: Relation) => [category],
		name: (id: string, lookup: Lookup) =>
			lookup.tables.categories.find((category) => category.id === id)?.name ?? id,
	},
	voice: {
		label: 'Voice',
		of: ({ voice }: Relation) => [voice],
		name: (id: string) => (voiceInWords(id) ? id : 'The author'),
	},
	modality: {
		label: 'Modality',
		of: ({ modality }: Relation) => [modality],
		name: (id: string) => sentenceCase(modalityInWords(id as Modality) ?? 'so'),
	},
	direction: {
		label: 'Direction',
		of: ({ direction }: Relation) => [direction],
		name: (id: string) => sentenceCase(id),
	},
	basis: {
		label: 'Basis',
		of: ({ basis }: Relation) => [basis],
		name: (id: string) => sentenceCase(id),
	},
} satisfies Record<string, Field>;

interface Field {
	label: string;
	of: (relation: Relation, groups: readonly Group[]) => string[];
	name: (value: string, lookup: Lookup) => string;
}

export type FieldId = keyof typeof FIELDS;

/** What is asked for; a field that is absent or empty asks for nothing. */
export type Filter = Partial<Record<FieldId, string>>;

const fields = () => Object.entries(FIELDS) as [FieldId, Field][];

/** Whether a relation is what is asked for, in all fields. */
export const answers = (
	relation: Relation,
	filter: Filter,
	groups: readonly Group[] = [],
): boolean =>
	fields().every(([id, { of }]) => !filter[id] || of(relation, groups).includes(filter[id]));

/** The notes that have relations which are asked for, with those alone. */
export const filtered = (
	notes: readonly Note[],
	filter: Filter,
	groups: readonly Group[],
): { note: Note; relations: Relation[] }[] =>
	notes
		.map((note) => ({
			note,
			relations: note.relations.filter((relation) => answers(relation, filter, groups)),
		}))
		.filter(({ relations }) => relations.length > 0);

/** What may be asked for of a document: fields in which its relations differ, with their values by name. */
export function choicesOf(
	relations: readonly Relation[],
	groups: readonly Group[],
	lookup: Lookup,
): { id: FieldId; label: string; values: { value: string; name: string }[] }[] {
	return fields()
		.map(([id, { label, of, name }]) => {
			const values = new Set(relations.flatMap((relation) => of(relation, groups)));
			return {
				id,
				label,
				values: [...values]
					.filter((value) => id !== 'country' || lookup.isCountry(value))
					.map((value) => ({ value, name: name(value, lookup) }))
					.sort((a, b) => a.name.localeCompare(b.name, 'en')),
			};
		})
		.filter(({ values }) => values.length > 1);
}
