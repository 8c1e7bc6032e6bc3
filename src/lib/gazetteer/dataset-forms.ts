import type { FormType } from '#lib/corpus/schema/gazetteer.ts';
import type { State } from './states.ts';

/** A form in which a text may name a state. */
export interface StateForm {
	form: string;
	type: FormType;
}

/**
 * The forms that the dataset has for a state: its names, its capitals (a capital stands for the
 * government), and what its people are called, singular and plural.
 */
export function datasetForms({ name, record }: State): StateForm[] {
	const names = [name, record.name.common, record.name.official, ...record.altSpellings];
	const demonyms = Object.values(record.demonyms['eng'] ?? {}).flatMap((words) =>
		words.split(/, | or /),
	);
	return unique([
		...names.filter(isEnglishName).map((form) => ({ form, type: 'name' as const })),
		...record.capital.map((form) => ({ form, type: 'capital' as const })),
		...demonyms.map((form) => ({ form, type: 'adjective' as const })),
		...demonyms.filter(takesS).map((form) => ({ form: `${form}s`, type: 'demonym' as const })),
	]);
}

/** Two-letter codes, other scripts and inverted names (“Congo, the …”) are not what a text prints. */
function isEnglishName(form: string): boolean {
	return form.length > 2 && !form.includes(',') && /^[\p{Script=Latin}\p{P}\s]+$/u.test(form);
}

function takesS(demonym: string): boolean {
	return !/(s|sh|ch|ese|x|z)$/.test(demonym);
}

function unique(forms: StateForm[]): StateForm[] {
	return forms.filter(({ form }, i) => forms.findIndex((other) => other.form === form) === i);
}
