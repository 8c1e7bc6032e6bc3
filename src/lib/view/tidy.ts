import { FIELDS, fields, type Field, type View } from './view.ts';

/** The value of a field as the map opens. */
export const defaultOf = ({ kind, of }: Field): unknown =>
	of ? of[0] : kind === 'switch' ? false : null;

/**
 * A view without the fields that say nothing: `null`, switches that are off, what is the default. What
 * this version does not know is left as it is, behind what it knows.
 */
export function tidyView(view: View): View {
	const telling = fields().flatMap(([name, field]) => {
		const value = view[name];
		return value && value !== defaultOf(field) ? [[name, value] as const] : [];
	});
	const { viewpoint } = view;
	return { viewpoint, ...Object.fromEntries(telling), ...laterFields(view) };
}

/** The fields of a view that this version does not know. */
export const laterFields = (view: View): Record<string, unknown> =>
	Object.fromEntries(Object.entries(view).filter(([name]) => !Object.hasOwn(FIELDS, name)));
