/**
 * Says what has changed between two versions of the published data, made from the files themselves:
 * `npm run data-changes -- <folder of the older version> <folder of the newer one>`, each as the site
 * publishes it below `data/`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './is-main.ts';
import { changesInWords, type Version } from '#lib/public-data/changes.ts';

const USAGE = 'usage: npm run data-changes -- <older data folder> <newer data folder>';

/** @throws where the folder lacks one of the files */
export function readVersion(folder: string): Version {
	const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
	const { version, created } = read('datapackage.json') as Version;
	return {
		version,
		created,
		documents: read('documents.json') as Version['documents'],
		relations: read('relations.json') as Version['relations'],
		viewpoints: read('viewpoints.json') as Version['viewpoints'],
	};
}

/** @param args as on the command line */
export function dataChanges([before = '', after = '', ...rest]: string[]): string {
	if (!before || !after || rest.length > 0) throw new Error(USAGE);
	return changesInWords(readVersion(before), readVersion(after));
}

if (isMain(import.meta.url)) {
	try {
		console.log(dataChanges(process.argv.slice(2)));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
