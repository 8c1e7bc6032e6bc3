/**
 * Writes the published JSON Schema of decks from what the site itself reads them by: `npm run deck-schema`.
 * What it says of the fields is what the source says of them in its comments.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import type * as v from 'valibot';
import { isMain } from './is-main.ts';
import { deckSchema, stepSchema, viewSchema } from '#lib/deck/schema.ts';

/** Published with the site, and checked in. */
export const FILE = 'static/deck.schema.json';

/** The parts of a valibot schema that decks are made of. */
interface Part {
	type: string;
	entries?: Record<string, Part>;
	item?: Part;
	options?: readonly string[];
	wrapped?: Part;
	/** The schema itself and the actions upon it. */
	pipe?: readonly (Part & { requirement?: unknown })[];
}

/** Schemas that have a name in the file. */
const NAMED = new Map<unknown, string>([
	[stepSchema, 'step'],
	[viewSchema, 'view'],
]);

/** The file's text. */
export async function deckJsonSchema(): Promise<string> {
	const schema = {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Deck',
		description:
			'A talk with Vantage: steps in the order in which they are shown. Fields that are not named here are kept.',
		...jsonOf(deckSchema, {}),
		$defs: {
			step: jsonOf(stepSchema, commentsOn('src/lib/deck/types.ts', 'DeckStep')),
			view: jsonOf(viewSchema, {
				...commentsOn('src/lib/view/view.ts', 'Look'),
				...commentsOn('src/lib/view/view.ts', 'FIELDS'),
			}),
		},
	};
	const config = await resolveConfig(FILE);
	return format(JSON.stringify(schema), { ...config, filepath: FILE });
}

/**
 * @param comments what is said of the fields in it, by their names
 * @throws {Error} for a kind of schema that decks have not had so far
 */
function jsonOf(schema: v.GenericSchema, comments: Record<string, string>): object {
	const within = (part: Part): object => {
		const name = NAMED.get(part);
		return name && part !== schema ? { $ref: `#/$defs/${name}` } : kindOf(part);
	};
	const kindOf = (part: Part): object => {
		const [inner, ...limits] = part.pipe ?? [];
		if (!inner) return shapeOf(part);
		return Object.assign(kindOf(inner), ...limits.map((limit) => limitOf(part, limit))) as object;
	};
	const shapeOf = (part: Part): object => {
		switch (part.type) {
			case 'loose_object':
			case 'object':
				return objectOf(part.entries!);
			case 'array':
				return { type: 'array', items: within(part.item!) };
			case 'picklist':
				return { enum: part.options };
			case 'optional':
				return within(part.wrapped!);
			case 'nullish': {
				const { type, ...rest } = within(part.wrapped!) as { type: string };
				return { type: [type, 'null'], ...rest };
			}
			case 'string':
			case 'number':
			case 'boolean':
				return { type: part.type };
			default:
				throw new Error(`No JSON Schema is known for “${part.type}” of valibot`);
		}
	};
	const objectOf = (entries: Record<string, Part>): object => ({
		type: 'object',
		required: Object.keys(entries).filter(
			(name) => !['optional', 'nullish'].includes(entries[name]!.type),
		),
		properties: Object.fromEntries(
			Object.entries(entries).map(([name, part]) => {
				const description = comments[name];
				return [name, { ...(description ? { description } : {}), ...within(part) }];
			}),
		),
	});
	return kindOf(schema as unknown as Part);
}

/** What valibot's actions are called in JSON Schema. */
function limitOf(
	{ type }: Part,
	{ type: action, requirement }: Part & { requirement?: unknown },
): object {
	switch (action) {
		case 'max_length':
			return { [type === 'array' ? 'maxItems' : 'maxLength']: requirement };
		case 'min_value':
			return { minimum: requirement };
		case 'max_value':
			return { maximum: requirement };
		case 'regex':
			return { pattern: (requirement as RegExp).source.replaceAll('\\/', '/') };
		default:
			throw new Error(`No JSON Schema is known for “${action}” of valibot`);
	}
}

/**
 * The comments on the members of an interface or on the properties of an object, by their names.
 *
 * @throws {Error} where the file declares neither by this name
 */
function commentsOn(file: string, name: string): Record<string, string> {
	const { statements } = ts.createSourceFile(
		file,
		readFileSync(file, 'utf8'),
		ts.ScriptTarget.Latest,
		true,
	);
	const found = statements.flatMap((statement): readonly ts.NamedDeclaration[] => {
		if (ts.isInterfaceDeclaration(statement))
			return statement.name.text === name ? statement.members : [];
		if (!ts.isVariableStatement(statement)) return [];
		return statement.declarationList.declarations
			.filter((declaration) => declaration.name.getText() === name)
			.flatMap(({ initializer }) => propertiesOf(initializer));
	});
	if (found.length === 0) throw new Error(`${file} has no ${name}`);
	return Object.fromEntries(
		found.flatMap((member) => {
			const comment = ts.getJSDocCommentsAndTags(member).find(ts.isJSDoc)?.comment;
			const text = ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ');
			return text ? [[member.name!.getText(), text]] : [];
		}),
	);
}

/** Those of `{ … }`, also of `{ … } as const satisfies …`. */
function propertiesOf(value: ts.Expression | undefined): readonly ts.NamedDeclaration[] {
	if (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)))
		return propertiesOf(value.expression);
	return value && ts.isObjectLiteralExpression(value) ? value.properties : [];
}

if (isMain(import.meta.url)) writeFileSync(FILE, await deckJsonSchema());
