import type { Locator, Page, Route } from '@playwright/test';
import { addressOf, HOME } from './support/corpus.ts';
import { alive, FAULTS, filesOf } from './support/faults.ts';
import { expect, test } from './support/guard.ts';
import { isReady } from './support/map.ts';
import { headingOf } from './support/panel.ts';
import { rests } from './support/rest.ts';

// What is fetched only when it is asked for: whatever fails of it, that is said in a sentence, and it works
// when it is asked for again.
test.use({
	viewport: { width: 1366, height: 768 },
	contextOptions: { reducedMotion: 'reduce' },
	allowed: { findings: [/error on the console/, /error in a script/] },
});

interface Interaction {
	address: string;
	/** What is done before it. */
	before?: (page: Page) => Promise<void>;
	ask: (page: Page) => Promise<void>;
	/** What it leads to. */
	result: (page: Page) => Locator;
	/** Where it is said that it failed. */
	said: (page: Page) => Locator;
}

const alert = (page: Page) => page.getByRole('alert');
const SAID = /could not be (?:fetched|made)|has not arrived/;
const status = (page: Page) => page.getByRole('status').filter({ hasText: SAID });
const press = (name: string) => (page: Page) =>
	page.getByRole('button', { name, exact: true }).click();

/** A control that opens a dialog. */
const dialog = (control: string, name: string): Interaction => ({
	address: addressOf(HOME),
	ask: press(control),
	result: (page) => page.getByRole('dialog', { name }),
	said: alert,
});

const FORMATS = { PNG: /^PNG/, PDF: /^PDF/, PowerPoint: /^PowerPoint/, SVG: /^SVG/, page: /^One/ };
const download = (format: RegExp): Interaction => ({
	address: addressOf(HOME),
	async before(page) {
		await press('Download')(page);
		await page.getByRole('dialog').getByRole('radio', { name: format }).check();
	},
	ask: (page) =>
		page.getByRole('dialog').getByRole('button', { name: 'Download', exact: true }).click(),
	result: (page) => page.getByRole('status').filter({ hasText: 'is in your downloads' }),
	said: status,
});

const INTERACTIONS: Record<string, Interaction> = {
	Share: dialog('Share', 'Share this view'),
	Download: dialog('Download', 'Download this view'),
	Find: {
		...dialog('Find', 'Find'),
		result: (page) => page.getByRole('combobox'),
		async ask(page) {
			await page.keyboard.press('Escape');
			await press('Find')(page);
		},
	},
	'words of quotes': {
		address: addressOf(HOME),
		async before(page) {
			await press('Find')(page);
			await page.getByRole('combobox').fill('al');
		},
		// What is typed asks; typed again, it asks again.
		async ask(page) {
			await page.getByRole('combobox').fill('al');
			await page.getByRole('combobox').press('l');
		},
		result: (page) => page.getByRole('group', { name: 'Quotes' }),
		said: status,
	},
	'the list of keys': {
		address: addressOf(HOME),
		ask: (page) => page.keyboard.press('?'),
		result: (page) => page.getByRole('dialog', { name: 'Keys' }),
		said: alert,
	},
	'Add to deck': {
		address: addressOf(HOME),
		ask: press('Add to deck'),
		result: (page) => page.getByRole('status').filter({ hasText: /^Step \d/ }),
		said: alert,
	},
	'what the categories mean': {
		address: addressOf(HOME),
		ask: (page) => page.getByRole('link', { name: /^Categories/ }).click(),
		result: (page) => page.getByRole('dialog', { name: /what the categories mean$/ }),
		said: alert,
	},
	'what one category means': {
		address: '/?country=LBY',
		async before(page) {
			await expect(headingOf(page)).toContainText('Libya');
		},
		async ask(page) {
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'What “Strategic partner” means' }).click();
		},
		result: (page) => page.locator('[popover]:popover-open [role=status]', { hasText: /\w/ }),
		said: status,
	},
	globe: {
		address: addressOf(HOME),
		// A pointer on the map would ask for the panel too, which has its own cases.
		ask: (page) => page.getByRole('button', { name: 'Globe', exact: true }).dispatchEvent('click'),
		result: (page) => page.locator('.world[data-projection="globe"][data-turn]'),
		said: (page) => alert(page).or(status(page)),
	},
	'a nearer map': {
		address: addressOf(HOME),
		async ask(page) {
			await page.getByRole('button', { name: 'Whole map' }).click();
			for (let i = 0; i < 5; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
		},
		result: (page) => page.locator('.world[data-drawing="full"]'),
		said: status,
	},
	patterns: {
		address: addressOf(HOME),
		async ask(page) {
			const box = page.getByRole('checkbox', { name: 'patterns' });
			if (await box.isChecked()) await page.getByRole('button', { name: 'Zoom in' }).click();
			else await box.check();
		},
		result: (page) => page.locator('.world.patterns .group-line'),
		said: status,
	},
	'a country': {
		address: addressOf(HOME),
		ask: (page) => page.locator('[data-state="LBY"]').dispatchEvent('click'),
		result: (page) => page.locator('#panel blockquote').first(),
		said: status,
	},
	'a region': {
		address: addressOf(HOME),
		ask: (page) => page.locator('[data-region="gulf"]').first().dispatchEvent('click'),
		result: (page) => page.locator('#panel').getByRole('region', { name: 'Analysis', exact: true }),
		said: status,
	},
	'a country in a frame': {
		address: `/embed/${HOME}`,
		ask: (page) => page.locator('[data-state="LBY"]').dispatchEvent('click'),
		result: (page) => page.locator('blockquote').first(),
		said: status,
	},
	'a deck as slides': {
		address: '/present?deck=seven-regions',
		ask: press('Download'),
		result: (page) => page.getByRole('dialog', { name: 'Download this deck' }),
		said: alert,
	},
	'a step of a talk': {
		address: '/present?deck=ally-partner-client&step=1',
		async ask(page) {
			const again = page.getByRole('button', { name: 'Try again' });
			if (await again.isVisible()) await again.click();
			else await page.keyboard.press('End');
		},
		result: (page) => page.locator('.stage blockquote'),
		said: status,
	},
	...Object.fromEntries(
		Object.entries(FORMATS).map(([name, format]) => [`a ${name} file`, download(format)]),
	),
};
/** Puts a fault in the place of files, until they are mended. */
async function spoil(page: Page, files: readonly string[], fault: (route: Route) => Promise<void>) {
	let spoilt = true;
	let met = 0;
	await page.route(
		(url) => files.includes(url.pathname),
		async (route) => {
			if (!spoilt) return route.continue();
			met++;
			return fault(route);
		},
	);
	return { mend: () => (spoilt = false), met: () => met };
}

async function open(page: Page, { address, before }: Interaction) {
	await page.goto(address);
	await expect(alive(page)).toBeAttached();
	if (await page.locator('.world').count()) await isReady(page);
	await before?.(page);
	await rests(page);
}

/** One case, from the fault to what was asked for. */
async function isSaidAndMended(
	page: Page,
	interaction: Interaction,
	files: readonly string[],
	name: string,
) {
	const { ask, result, said } = interaction;
	await open(page, interaction);
	const { mend, met } = await spoil(page, files, FAULTS[name]!);
	await ask(page);
	await expect(result(page).or(said(page)).first()).toBeVisible();
	const failed = await said(page).first().isVisible();
	// What a link leads to may have come from the server, without any script.
	const written = await result(page).first().isVisible();
	if (files.length > 1)
		expect([failed || written, met() > 0], 'said, because it was met').toEqual([true, true]);
	mend();
	// Half a script is remembered by the page as it is: the sentence offers to load the page anew.
	if (failed && name === 'half') await open(page, interaction);
	if (failed) await ask(page);
	await expect(result(page).first()).toBeVisible();
	await page.unrouteAll();
}

/** The files that belong to an interaction alone. */
async function filesFor(page: Page, interaction: Interaction) {
	await open(page, interaction);
	return filesOf(page, async () => {
		await interaction.ask(page);
		await expect(interaction.result(page).first()).toBeVisible();
		await rests(page);
	});
}

for (const [what, interaction] of Object.entries(INTERACTIONS)) {
	test(`${what}: whatever fails of it and however, that is said, and it works when it is asked for again @full`, async ({
		page,
	}) => {
		const files = await filesFor(page, interaction);
		expect(files.length).toBeGreaterThan(0);
		const names = Object.keys(FAULTS);
		// All of it in every way; each of it in one.
		const cases = [
			...names.map((name) => ({ name, spoilt: files })),
			...files.map((file, i) => ({ name: names[i % names.length]!, spoilt: [file] })),
		];
		test.setTimeout(30_000 + 30_000 * cases.length);
		const failures: string[] = [];
		for (const { name, spoilt } of cases)
			await test.step(`${name}: ${spoilt.join(' ')}`, () =>
				isSaidAndMended(page, interaction, spoilt, name).catch(async (error: unknown) => {
					failures.push(`${name}: ${spoilt.join(' ')}: ${String(error)}`);
					await page.unrouteAll();
				}));
		console.log(`${what}: ${cases.length} cases of ${files.length} files`);
		expect(failures).toEqual([]);
	});
}
