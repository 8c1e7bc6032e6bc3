import * as v from 'valibot';
import type { Problem } from './problem.ts';
import type { RawCorpus } from './read.ts';

/** Reads the files of a corpus against their schemas and collects what does not fit. */
export class Parser {
	readonly problems: Problem[] = [];

	constructor(private readonly raw: RawCorpus) {}

	has(file: string): boolean {
		return this.raw[file] !== undefined;
	}

	/** The file's text, or `null` with a problem. */
	text(file: string): string | null {
		const text = this.raw[file];
		if (text !== undefined) return text;
		this.problems.push({
			code: 'file-missing',
			file,
			entry: '',
			message: 'the file does not exist',
			fix: `create src/content/${file}`,
		});
		return null;
	}

	/** The file's data, or `null` with problems. */
	file<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | null {
		const data = this.json(file);
		return data === undefined ? null : this.value(file, '', data, schema);
	}

	/** The entries of a file that holds a list; `complete` is false where some did not fit. */
	list<S extends v.GenericSchema>(file: string, schema: S): List<v.InferOutput<S>> {
		const data = this.json(file);
		const entries = data === undefined ? null : this.value(file, '', data, v.array(v.unknown()));
		return entries === null
			? { entries: [], complete: false }
			: this.entries(file, entries, schema);
	}

	/** One by one, so that a faulty entry does not hide what is wrong with the others. */
	entries<S extends v.GenericSchema>(
		file: string,
		data: unknown[],
		schema: S,
	): List<v.InferOutput<S>> {
		const entries = data
			.map((entry, i) => this.value(file, entryName(entry, i), entry, schema))
			.filter((entry) => entry !== null);
		return { entries, complete: entries.length === data.length };
	}

	private json(file: string): unknown {
		const text = this.text(file);
		if (text === null) return undefined;
		try {
			return JSON.parse(text);
		} catch (error) {
			this.problems.push({
				code: 'json',
				file,
				entry: '',
				message: `is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
				fix: 'look for a missing or extra comma, quotation mark or bracket there',
			});
			return undefined;
		}
	}

	private value<S extends v.GenericSchema>(
		file: string,
		entry: string,
		data: unknown,
		schema: S,
	): v.InferOutput<S> | null {
		const result = v.safeParse(schema, data);
		if (result.success) return result.output;
		for (const issue of result.issues) {
			const path = v.getDotPath(issue);
			this.problems.push({
				code: 'schema',
				file,
				entry,
				message: path ? `${path}: ${issue.message}` : issue.message,
				fix: path
					? `correct “${path}”; src/lib/content/schema says what it may be`
					: 'see src/lib/content/schema for the shape of the file',
			});
		}
		return null;
	}
}

export interface List<T> {
	entries: T[];
	complete: boolean;
}

/** An entry is called by its id where it has one, else by its number, counted from 1. */
function entryName(entry: unknown, index: number): string {
	const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
	return typeof id === 'string' ? id : `entry ${index + 1}`;
}
