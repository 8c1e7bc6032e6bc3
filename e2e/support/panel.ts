import type { Locator, Page } from '@playwright/test';

/** The panel beside the map. */
export const panelOf = (page: Page): Locator =>
	page.getByRole('complementary', { name: 'What the documents say' });

/** The panel's own heading: what is selected. */
export const headingOf = (page: Page): Locator => panelOf(page).getByRole('heading', { level: 2 });

/** The headings of the panel's parts, in their order. */
export const partsOf = (page: Page): Promise<string[]> =>
	panelOf(page).getByRole('heading', { level: 3 }).allTextContents();

/** The passages of the analysis as they stand in the panel, to the letter. */
export function passagesOf(
	page: Page,
): Promise<{ section: string; heading: string; text: string }[]> {
	const analysis = panelOf(page).getByRole('region', { name: 'Analysis', exact: true });
	return analysis.locator('section').evaluateAll((sections) =>
		sections.map((section) => {
			const heading = section.querySelector('h2, h3, h4, h5, h6');
			return {
				section: heading?.previousElementSibling?.textContent ?? '',
				heading: heading?.textContent ?? '',
				text: heading?.nextElementSibling?.textContent ?? '',
			};
		}),
	);
}

/** The chooser, where it stands open beside the map. */
export const chooserOf = (page: Page): Locator =>
	page.getByRole('navigation', { name: 'Viewpoints' });
