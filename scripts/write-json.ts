import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes a content file as `npm run format` would leave it, so that a rewrite makes no diff. */
export async function writeJson(path: string, value: unknown): Promise<void> {
	const config = await resolveConfig(path);
	writeFileSync(path, await format(JSON.stringify(value), { ...config, filepath: path }));
}
