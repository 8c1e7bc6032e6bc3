import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { commands, page, userEvent } from 'vitest/browser';
import Editor from './Editor.svelte';
import { Talk } from './talk.svelte.ts';
import { readFragment } from '#lib/deck/link.ts';
import { presentPort } from '#lib/site/present/port.ts';
import { axeViolations } from '#test/axe.ts';

/** The workshop with a deck of the site in it, as a link to it opens it. */
async function open(search = '?deck=seven-regions') {
	const written: string[] = [];
	const port = { ...presentPort, navigate: (href: string) => void written.push(href) };
	const talk = new Talk(port);
	await talk.read({ search, hash: '' });
	const screen = await render(Editor, { port, talk });
	return { ...screen, talk, written };
}

const said = page.getByRole('status').first();
const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (step: number) => page.getByLabelText(`Title of step ${step}`);
const steps = () => document.querySelectorAll('.editor ol > li');
const titles = () =>
	[...document.querySelectorAll<HTMLInputElement>('.editor ol input')].map(
		({ value, placeholder }) => value || placeholder,
	);
const focus = (name: string | RegExp) => (button(name).element() as HTMLElement).focus();

describe('a step', () => {
	test('is moved by keys, keeps the focus, and where it came to is said', async () => {
		await open();
		const before = titles();
		focus(/^Move step 3/);
		await userEvent.keyboard('{ArrowUp}');
		await expect.element(said).toHaveTextContent(`“${before[2]}” is now step 2 of 8.`);
		await expect.element(button(/^Move step 2/)).toHaveFocus();
		await userEvent.keyboard('{Home}');
		expect(titles()).toEqual([before[2], before[0], before[1], ...before.slice(3)]);
		await userEvent.keyboard('{End}');
		expect(titles()).toEqual([...before.slice(0, 2), ...before.slice(3), before[2]]);
		await userEvent.keyboard('{ArrowDown}');
		expect(titles().at(-1)).toBe(before[2]);
	});

	test('is dragged to another place', async () => {
		// High enough for three steps.
		await page.viewport(1366, 1080);
		await open();
		const before = titles();
		const middleOf = (element: Element) => {
			const { left, top, width, height } = element.getBoundingClientRect();
			return [left + width / 2, top + height / 2] as const;
		};
		const [x, y] = middleOf(steps()[2]!);
		await commands.mouse({ to: middleOf(button(/^Move step 1/).element()) }, 'down', {
			to: [x, y + 5],
			steps: 4,
		});
		await expect.poll(() => [...steps()].findIndex((step) => step.matches('.before'))).toBe(3);
		await commands.mouse('up');
		await expect.element(said).toHaveTextContent('is now step 3 of 8');
		expect(titles()).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
	});

	test('is duplicated and deleted, and Undo brings it back', async () => {
		await open();
		const before = titles();
		await button(/^Duplicate.*step 2$/).click();
		expect(titles()).toEqual([...before.slice(0, 2), before[1], ...before.slice(2)]);
		await button(/^Delete.*step 1$/).click();
		await expect.element(said).toHaveTextContent('is deleted. Undo brings it back.');
		expect(steps()).toHaveLength(8);
		await button('Undo').click();
		await button('Undo').click();
		expect(titles()).toEqual(before);
		await button('Redo').click();
		expect(steps()).toHaveLength(9);
		(document.activeElement as HTMLElement).blur();
		await userEvent.keyboard('{Control>}z{/Control}');
		expect(titles()).toEqual(before);
		await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
		expect(steps()).toHaveLength(9);
	});

	test('has a title and a note; Ctrl-Z in a field is the field’s', async () => {
		const { talk, written } = await open();
		await field(1).fill('What of Libya?');
		await page.getByLabelText('Note of step 1').fill('Slowly.');
		expect(talk.deck.steps[0]).toMatchObject({ title: 'What of Libya?', note: 'Slowly.' });
		await expect.poll(() => written.length).toBeGreaterThan(0);
		await expect
			.poll(async () => {
				const read = await readFragment(written.at(-1)!.split('#')[1] ?? '');
				return 'deck' in read && read.deck.steps[0]?.note;
			})
			.toBe('Slowly.');
		// Stored as well: another window finds it.
		expect(localStorage.getItem('vantage.deck')).toContain('Slowly.');
		await userEvent.keyboard('{Control>}z{/Control}');
		expect(titles()[0]).toBe('What of Libya?');
	});
});

describe('the words beside a step', () => {
	const choice = (step: number) => page.getByLabelText(`Words beside the map, of step ${step}`);

	test('are chosen from those that the document has for its view, and Undo takes the choice back', async () => {
		const { talk } = await open('?deck=united-states-in-eight-documents');
		await expect.element(choice(1)).toBeInTheDocument();
		const select = choice(1).element() as HTMLSelectElement;
		const before = talk.deck.steps[0]!.quote;
		expect(select.value).toBe(before ?? '');
		expect(select.querySelector('optgroup')?.label).toBe('Words that name the United States');
		const other = [...select.options].find(({ value }) => value && value !== before)!;
		expect(other.translate).toBe(false);
		await choice(1).selectOptions(other.value);
		expect(talk.deck.steps[0]!.quote).toBe(other.value);
		await choice(1).selectOptions('');
		expect(talk.deck.steps[0]).not.toHaveProperty('quote');
		await button('Undo').click();
		await expect.poll(() => talk.deck.steps[0]!.quote).toBe(before);
	});

	test('that are not there are named, and kept', async () => {
		const { talk } = await open();
		const quote = 'ummah-pivot/no-such-relation/7';
		talk.open(
			{ title: 'x', steps: [{ view: { viewpoint: 'ummah-pivot/RUS' }, quote }] },
			'opening',
		);
		await expect.poll(() => steps()[0]!.textContent).toContain(`There is no quote “${quote}” here`);
		await expect.element(choice(1)).toHaveValue(quote);
		expect(talk.deck.steps[0]!.quote).toBe(quote);
	});
});

describe('the pictures', () => {
	const pictures = () => [
		...document.querySelectorAll<HTMLImageElement>('.editor ol > li .picture img'),
	];

	test('say what each step shows, and are drawn in sight only', async () => {
		await page.viewport(1366, 500);
		await open();
		const there = () =>
			pictures().filter(
				({ src, naturalWidth }) => naturalWidth > 0 && src.startsWith('data:image/svg'),
			);
		await expect.poll(() => there().length).toBeGreaterThan(1);
		expect(there()[1]!.alt).toBe('Map. North Africa (Libya), seen from Russia');
		expect(document.querySelectorAll('.film img').length).toBe(0);
		document.querySelector('.film')!.scrollIntoView();
		await expect.poll(() => document.querySelectorAll('.film img').length).toBeGreaterThan(7);
	});

	test('that cannot be drawn leave the words, and everything can be edited', async () => {
		const talk = new Talk({ ...presentPort, navigate: () => undefined });
		await talk.read({ search: '?deck=seven-regions', hash: '' });
		const picture = () => Promise.reject(new Error('no network'));
		await render(Editor, { port: { ...presentPort, navigate: () => undefined, picture }, talk });
		await expect.element(page.getByText('No picture').first()).toBeVisible();
		await field(1).fill('Without a picture');
		expect(talk.deck.steps[0]!.title).toBe('Without a picture');
	});
});

describe('a file', () => {
	const upload = (name: string, content: string) =>
		userEvent.upload(
			document.querySelector<HTMLInputElement>('.file input')!,
			new File([content], name, { type: 'application/json' }),
		);

	test.for([
		['{"title": "cut', 'cut off'],
		[
			JSON.stringify({ title: 'x', steps: [{ view: { viewpoint: '"><img src=x>' } }] }),
			'step 1, view',
		],
		[`{"title":"x","steps":[],"y":${'['.repeat(9999)}${']'.repeat(9999)}}`, 'too deeply'],
	] as const)('that is no deck is refused in words (%#)', async ([content, words]) => {
		await open();
		await upload('talk.json', content);
		await expect.element(page.getByRole('alert')).toHaveTextContent(words);
		expect(steps()).toHaveLength(8);
	});

	test('of another time shows what it can, and says what it cannot', async () => {
		await open();
		const strange = {
			title: '<b>Bold</b>',
			steps: [
				{ view: { viewpoint: 'ummah-pivot/RUS', compare: ['a/RUS'] } },
				{ view: { viewpoint: 'lost/XXX', country: 'QQQ' } },
			],
		};
		await upload('talk.json', JSON.stringify(strange));
		await expect.element(page.getByLabelText('Title of the deck')).toHaveValue('<b>Bold</b>');
		expect(steps()[0]!.textContent).toContain('“compare” is kept and not shown');
		expect(steps()[1]!.textContent).toContain('There is no viewpoint “lost/XXX” here.');
	});

	test('replaces nobody’s own deck', async () => {
		await open();
		await page.getByLabelText('Title of the deck').fill('My own');
		await upload(
			'talk.json',
			JSON.stringify({ title: 'Another', steps: [{ view: { viewpoint: 'ummah-pivot/RUS' } }] }),
		);
		await expect.element(page.getByLabelText('Title of the deck')).toHaveValue('Another');
		await page.getByRole('button', { name: 'My own', exact: true }).click();
		await expect.element(page.getByLabelText('Title of the deck')).toHaveValue('My own');
		expect(steps()).toHaveLength(8);
	});
});

test('an unknown deck is named, and one’s own stays', async () => {
	await open('?deck=none');
	await expect.element(page.getByRole('alert')).toHaveTextContent('There is no deck “none” here.');
});

test('nothing stands in the way of the workshop', async () => {
	await open();
	expect(await axeViolations()).toEqual([]);
});
