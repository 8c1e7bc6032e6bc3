import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults, RunOptions, SerialContextObject } from 'axe-core';

const SOURCE = readFileSync(
	new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
	'utf8',
);

/** The rules that hang on colours, and so are all that can fail in the dark alone. */
export const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * What a page has by the hundred, made by one template: the first few stand for the others, except in the
 * full run. Half of what axe takes for a page with a map is spent on its countries.
 */
const ALIKE = ['.countries > a:nth-of-type(n + 6)', 'tbody > tr:nth-of-type(n + 6)'];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Checks a page, as it stands, against WCAG 2.2 AA and axe's best practices.
 *
 * @param target a page, or one frame of it
 * @param options `within`: a selector, to check only a part; `rules`: the only ones to check, by id;
 *   `disabled`: rules left out, by id; `everything`: also what is like what was checked before it
 * @returns one line for each element at fault, "rule (impact): what to do · selector", sorted; empty
 *   where nothing is
 */
export async function axeViolations(
	target: Page | Frame,
	{
		within,
		rules,
		disabled = [],
		everything = false,
	}: {
		within?: string;
		rules?: readonly string[];
		disabled?: string[];
		everything?: boolean;
	} = {},
): Promise<string[]> {
	// What the debugger evaluates is not subject to the page's policy, unlike a script element.
	if (!(await target.evaluate(() => 'axe' in window))) await target.evaluate(SOURCE);
	const options: RunOptions = {
		runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
		rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])),
		resultTypes: ['violations'],
		// Frames are checked by a call of their own: nothing here could be injected into all of them.
		iframes: false,
	};
	const checked: SerialContextObject = {
		include: [within ?? 'html'],
		exclude: everything ? [] : ALIKE,
	};
	const { violations } = await target.evaluate(
		async ([context, settings]) => {
			const { axe } = window as unknown as { axe: { run: typeof import('axe-core').run } };
			return (await axe.run(context, settings)) as AxeResults;
		},
		[checked, options] as const,
	);
	return violations
		.flatMap(({ id, impact, help, nodes }) =>
			nodes.map(({ target: path }) => `${id} (${impact}): ${help} · ${path.join(' ')}`),
		)
		.sort();
}
