import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether a script was called from the command line, and not imported by its test. */
export function isMain(url: string): boolean {
	const called = process.argv[1];
	// Through a symbolic link the two are spelt differently.
	return called !== undefined && realpathSync(called) === realpathSync(fileURLToPath(url));
}
