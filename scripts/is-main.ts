import { pathToFileURL } from 'node:url';

/** Whether a script was called from the command line, and not imported by its test. */
export function isMain(url: string): boolean {
	return process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === url;
}
