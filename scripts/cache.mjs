import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const DIGEST_BYTES = 32;

/** How the name of a file ends that is being written; see writeWhole. */
export const UNFINISHED = '.part';

/**
 * A key for what is made of some parts: other parts, another key.
 *
 * @param {(string | Uint8Array)[]} parts contents, settings, versions of the tools: whatever the result depends on
 * @returns {string} SHA-256 in hex
 */
export function keyOf(...parts) {
	const hash = createHash('sha256');
	// The length keeps the end of one part apart from the beginning of the next.
	for (const part of parts) hash.update(`${Buffer.byteLength(part)}\0`).update(part);
	return hash.digest('hex');
}

/**
 * The cached result for a key; made and kept if there is none.
 *
 * @param {string} folder below `.cache`; it need not exist
 * @param {string} key see keyOf
 * @param {() => Promise<Uint8Array>} make
 * @param {() => boolean} [worthKeeping] asked when it is made
 * @returns {Promise<Buffer>}
 */
export async function cached(folder, key, make, worthKeeping = () => true) {
	const path = join(folder, key);
	const kept = await read(path);
	if (kept) return kept;
	const made = Buffer.from(await make());
	if (worthKeeping()) await writeWhole(path, Buffer.concat([digestOf(made), made]));
	return made;
}

/**
 * Deletes the least recently used files until the rest is small enough.
 *
 * @param {string} folder
 * @param {number} most bytes that may stay
 * @returns {Promise<void>}
 */
export async function prune(folder, most) {
	const names = await readdir(folder).catch(() => []);
	const files = await Promise.all(
		names.map(async (name) => {
			const path = join(folder, name);
			// Another process may be writing, or pruning too.
			const found = await stat(path).catch(() => null);
			return { path, size: found?.size ?? 0, used: found?.mtimeMs ?? 0 };
		}),
	);
	let total = 0;
	for (const { path, size } of files.sort((a, b) => b.used - a.used)) {
		total += size;
		if (total > most) await rm(path, { force: true });
	}
}

/**
 * Writes a file atomically: readers, and a process that is killed, never see or leave half of it.
 *
 * @param {string} path its folder is made where it is missing
 * @param {string | Uint8Array} content
 * @returns {Promise<void>}
 */
export async function writeWhole(path, content) {
	await mkdir(dirname(path), { recursive: true });
	const unfinished = `${path}.${randomUUID()}${UNFINISHED}`;
	try {
		await writeFile(unfinished, content);
		await rename(unfinished, path);
	} catch (error) {
		await rm(unfinished, { force: true });
		throw error;
	}
}

/**
 * @param {string} path
 * @returns {Promise<Buffer | null>} `null` where there is nothing, or where it is damaged
 */
async function read(path) {
	const file = await readFile(path).catch(() => null);
	if (!file) return null;
	const content = file.subarray(DIGEST_BYTES);
	if (!digestOf(content).equals(file.subarray(0, DIGEST_BYTES))) return null;
	const now = new Date();
	await utimes(path, now, now);
	return content;
}

/** @param {Uint8Array} content */
const digestOf = (content) => createHash('sha256').update(content).digest();
