import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The content as it lies on disk: path below `src/content`, with forward slashes → the file's text. */
export type RawCorpus = Readonly<Record<string, string>>;

/**
 * Reads every data file and text below a content folder. The only reader: check and compile take
 * what it returns.
 *
 * @throws Error when the folder does not exist
 */
export function readCorpus(folder: string): RawCorpus {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(json|txt)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return Object.fromEntries(
		entries.map((path) => [
			relative(folder, path).split(sep).join('/'),
			readFileSync(path, 'utf8'),
		]),
	);
}
