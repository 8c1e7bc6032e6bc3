import { ESLint } from 'eslint';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOUNDARIES } from './boundaries.mjs';
import { ROOT } from './run.mjs';

const eslint = new ESLint({ cwd: ROOT });

async function restricted(filePath: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: join(ROOT, filePath) });
	return (result?.messages ?? [])
		.filter(({ ruleId }) => ruleId?.startsWith('no-restricted'))
		.map(({ message }) => message);
}

describe('boundaries', () => {
	it.each([
		['src/lib/atlas/a.ts', "import '#lib/map/x.ts';", /knows nothing of the screen/],
		['src/lib/atlas/a.ts', "import '#lib/content/read.ts';", /#lib\/corpus, #lib\/view/],
		['src/lib/atlas/a.ts', "import 'svelte/reactivity';", /atlas does not import/],
		['src/lib/atlas/a.ts', 'document.title;', /'document'/],
		['src/lib/panels/A.svelte', '<script>import "#lib/map/x.ts";</script>', /without it/],
		['src/lib/panels/a.ts', "import '$app/state';", /port/],
		['src/lib/map/a.ts', "import '../theme/tokens.ts';", /by its name/],
		['src/lib/map/deep/a.ts', "import '../../theme/tokens.ts';", /by its name/],
		['src/lib/map/deep/er/a.ts', "import '../../../theme/tokens.ts';", /by its name/],
		['src/lib/ui/a.ts', "import '#lib/theme/tokens.ts';", /nothing of ours/],
		['src/lib/panels/a.ts', "import 'maplibre-gl';", /Only src\/lib\/gl/],
		['src/routes/a.ts', "import '$lib/theme/tokens.ts';", /alias/],
		['src/lib/newcomer/a.ts', "import '#lib/atlas/x.ts';", /not in the table/],
	])('%s: %s', async (file, code, message) => {
		expect((await restricted(file, code)).join()).toMatch(message);
	});

	it.each([
		['src/lib/atlas/a.ts', "import '#lib/corpus/types.ts';"],
		['src/lib/atlas/a.ts', 'export const title = (document: { title: string }) => document.title;'],
		['src/lib/gl/a.ts', "import '#lib/atlas/x.ts'; import 'maplibre-gl';"],
		['src/lib/content/check/a.ts', "import '../open.ts';"],
		['src/lib/map/deep/er/a.ts', "import '../../port.ts';"],
		['src/lib/atlas/a.spec.ts', "import '#lib/content/read.ts';"],
		['src/routes/a.ts', "import '#lib/map/x.ts'; import '$app/state';"],
	])('%s may: %s', async (file, code) => {
		expect(await restricted(file, code)).toEqual([]);
	});

	it('has a row for every folder of src/lib', () => {
		const folders = readdirSync(join(ROOT, 'src/lib')).filter((name) =>
			existsSync(join(ROOT, 'src/lib', name, '.')),
		);
		expect(Object.keys(BOUNDARIES)).toEqual(
			expect.arrayContaining(folders.filter((name) => name !== 'compiled')),
		);
	});
});
