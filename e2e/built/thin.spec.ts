import { describe, expect, test } from 'vitest';
import { addressOf, builtText, relations, viewpoints } from '../support/corpus.ts';
import { elementOf, textOf } from '../support/html.ts';
import { classified, grouped, isThroughGroup, thin, withHistory } from '../support/thin.ts';

// How thin and partial maps say that they are: by what is published, not by what the page computes.

const pageOf = (viewpoint: string) => {
	const address = addressOf(viewpoint);
	return builtText(address === '/' ? 'index.html' : `${address.slice(1)}.html`);
};
const wordsAt = (page: string, attribute: string) => textOf(elementOf(page, attribute)!);

test('there are maps of each kind', () => {
	expect(thin.length).toBeGreaterThan(2);
	expect(grouped.length).toBeGreaterThan(2);
	expect(withHistory.length).toBeGreaterThan(2);
});

describe.each(viewpoints)('$id', (viewpoint) => {
	const page = pageOf(viewpoint.id);
	const all = classified(viewpoint);
	const through = all.filter(([, standing]) => isThroughGroup(standing)).length;

	test('its page counts the countries that are published', () => {
		const words = wordsAt(page, 'class="standfirst');
		const [byName = '0'] = /(\d+) by name/.exec(words)?.slice(1) ?? [];
		const [byGroup = '0'] = /(\d+) through/.exec(words)?.slice(1) ?? [];
		expect([Number(byName), Number(byGroup)]).toEqual([all.length - through, through]);
		if (all.length <= 10 && through === 0) {
			expect(textOf(/<h1.*?<\/h1>/s.exec(page)![0])).toContain(
				`${all.length} countries classified`,
			);
		}
	});

	test('its legend says how many objects no map can show', () => {
		const { document, subject } = viewpoint;
		const objects = relations.filter(
			(r) =>
				r.document === document &&
				r.subject === subject &&
				r.overall &&
				(r.objectKind === 'indefinite' || r.objectKind === 'non-state'),
		);
		const legend = wordsAt(page, 'aria-label="Legend"');
		if (objects.length > 0)
			expect(legend).toMatch(
				new RegExp(`and (${objects.length} objects|one object) that no map can show`),
			);
		else expect(legend).not.toContain('that no map can show');
	});

	test('“by name only” is offered where groups colour, and nowhere else', () => {
		const legend = wordsAt(page, 'aria-label="Legend"');
		expect(legend.includes('by name only')).toBe(through > 0);
	});
});
