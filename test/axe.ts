import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a page as a whole has to have, and a component alone cannot. */
const OF_PAGES = [
	'document-title',
	'html-has-lang',
	'landmark-one-main',
	'page-has-heading-one',
	'region',
];

/**
 * Checks what stands in the page against WCAG 2.2 AA and axe's best practices, as
 * `e2e/support/axe.ts` does with whole pages.
 *
 * @returns one line for each element at fault, "rule (impact): what to do · selector", sorted; empty
 *   where nothing is
 */
export async function axeViolations(within: Element = document.body): Promise<string[]> {
	const { violations } = await axe.run(within, {
		runOnly: { type: 'tag', values: TAGS },
		rules: Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }])),
		resultTypes: ['violations'],
		iframes: false,
	});
	return violations
		.flatMap(({ id, impact, help, nodes }) =>
			nodes.map(({ target }) => `${id} (${impact}): ${help} · ${target.join(' ')}`),
		)
		.sort();
}
