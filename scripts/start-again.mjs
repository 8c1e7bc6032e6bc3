import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'rolldown/utils';

const file = new URL('../src/lib/site/start-again.js', import.meta.url);

/** The script that stands in every page, as it stands there. */
export const START_AGAIN = minifySync('start-again.js', readFileSync(file, 'utf8')).code.trim();

/** What the pages' policy knows it by. */
export const START_AGAIN_HASH = /** @type {`sha256-${string}`} */ (
	`sha256-${createHash('sha256').update(START_AGAIN).digest('base64')}`
);
