import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { ENGINES, installedEngine } from '../../../scripts/engines.mjs';
import type { Browser } from './browser.ts';
import { startFirefox, type Settings } from './firefox.ts';
import { watchedSite, type WatchedSite } from './watched-site.ts';
import { startWebKit } from './webkit.ts';

/** What a test has: a browser, and the site. Both are there when the test begins. */
export interface Visit {
	browser: Browser;
	site: WatchedSite;
}

/** The engines by their names, as `scripts/engines.mjs` has them. */
export type EngineName = 'Firefox' | 'WebKit';

/**
 * Declares tests for each engine that is installed. What a page reports as wrong fails the test.
 *
 * @param tests declares them; what it is given is filled before the first one begins
 * @param options `only`: one engine; `settings`: of Firefox
 */
export function inEachEngine(
	tests: (visit: Visit, engine: EngineName) => void,
	{ only, settings }: { only?: EngineName; settings?: Settings } = {},
): void {
	for (const engine of ENGINES) {
		const name = engine.name as EngineName;
		const path = installedEngine(engine);
		if (only && only !== name) continue;
		describe.skipIf(!path)(name, () => {
			const visit = {} as Visit;
			beforeAll(async () => {
				visit.site = await watchedSite();
				visit.browser = await (name === 'Firefox'
					? startFirefox(path, settings)
					: startWebKit(path));
			});
			afterEach(() => {
				expect(visit.site.findings.splice(0), 'what the pages of this test report').toEqual([]);
			});
			afterAll(async () => {
				await visit.browser?.close();
				await visit.site.close();
			});
			tests(visit, name);
		});
	}
}
