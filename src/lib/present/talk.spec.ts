import { beforeEach, expect, test, vi } from 'vitest';
import type { PresentPort } from './port.ts';
import { Talk } from './talk.svelte.ts';
import { fragmentOf, readFragment } from '#lib/deck/link.ts';
import type { Deck } from '#lib/deck/types.ts';

const deck = (...titles: string[]): Deck => ({
	title: 'A talk',
	steps: titles.map((title) => ({ title, view: { viewpoint: 'too-alone/USA' } })),
});

const [older, newer] = [deck('older'), deck('newer', 'second')];

beforeEach(() => {
	for (const name of ['localStorage', 'sessionStorage']) {
		const kept = new Map<string, string>();
		vi.stubGlobal(name, {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, text: string) => void kept.set(key, text),
		});
	}
	return () => vi.unstubAllGlobals();
});

/** The page is loaded anew: what it had in memory is gone. */
async function reload() {
	vi.resetModules();
	const { Talk: Loaded } = await import('./talk.svelte.ts');
	return begin(Loaded);
}

/** A talk, and what it has written into the address, the last one last. */
function begin(Loaded: typeof Talk = Talk) {
	const written: { href: string; push: boolean }[] = [];
	const port = {
		decks: [{ id: 'supplied', ...newer }],
		href: (query: string, fragment: string) => `?${query}#${fragment}`,
		navigate: (href: string, push: boolean) => written.push({ href, push }),
	};
	return { written, talk: new Loaded(port as unknown as PresentPort) };
}

/** As long as a deck takes on its way into the address. */
const settled = async (written: unknown[], count: number) =>
	vi.waitFor(() => expect(written.length).toBeGreaterThanOrEqual(count));

test('what is shown right after a change is the changed deck, and the address keeps the step', async () => {
	const { talk, written } = begin();
	talk.change(newer, 'a change');
	talk.enter('stage', 1);
	await settled(written, 2);
	const fragment = await fragmentOf(newer);
	expect(written).toEqual([
		{ href: `?#${fragment}`, push: false },
		{ href: `?step=2#${fragment}`, push: true },
	]);
	expect(talk.place).toBe('stage');
});

test('a step on stage comes after the way there', async () => {
	const { talk, written } = begin();
	talk.change(newer, 'a change');
	talk.enter('stage');
	talk.go(1);
	await settled(written, 3);
	expect(written.map(({ href, push }) => [/step=\d/.exec(href)?.[0], push])).toEqual([
		[undefined, false],
		['step=1', true],
		['step=2', false],
	]);
});

test('of two addresses that are read at once the later one is shown', async () => {
	const { talk } = begin();
	// The first takes longer: it has to be inflated.
	const first = talk.read({ search: '', hash: `#${await fragmentOf(older)}` });
	const second = talk.read({ search: '?deck=supplied&step=2', hash: '' });
	await Promise.all([first, second]);
	expect(talk.deck).toEqual(newer);
	expect([talk.place, talk.step, talk.supplied]).toEqual(['stage', 1, 'supplied']);
});

test('a deck that is changed while its address is on the way is written as it was last', async () => {
	const { talk, written } = begin();
	talk.change(older, 'a change');
	talk.change(newer, 'another');
	await settled(written, 1);
	const last = await readFragment(written.at(-1)!.href.split('#')[1]!);
	expect(last).toEqual({ deck: newer });
});

test('a step that another window adds in the moment of a change stands behind it', async () => {
	const { talk, written } = begin();
	talk.change(older, 'a change');
	await settled(written, 1);
	localStorage.setItem('vantage.deck', JSON.stringify(deck('older', 'added in another window')));
	talk.change(deck('older, edited'), 'another');
	await settled(written, 2);
	expect(talk.deck).toEqual(deck('older, edited', 'added in another window'));
	const last = await readFragment(written.at(-1)!.href.split('#')[1]!);
	expect(last).toEqual({ deck: talk.deck });
});

test('where nothing can be kept, neither deck nor what is put aside for it, both are known', async () => {
	const { talk, written } = begin();
	talk.change(older, 'a change');
	await settled(written, 1);
	vi.stubGlobal('localStorage', {
		getItem: localStorage.getItem,
		setItem() {
			throw new DOMException('full', 'QuotaExceededError');
		},
	});
	vi.stubGlobal('CompressionStream', undefined);
	const opened = deck('opened');
	talk.open(opened, 'opening another');
	await settled(written, 2);
	expect([talk.kept, talk.asideKept, talk.fragment]).toEqual([false, false, null]);
	expect(talk.deck).toEqual(opened);
});

test('where the storage is full, a reload finds the deck in the address, not the older one that is stored', async () => {
	const { talk, written } = await reload();
	talk.change(older, 'a change');
	await settled(written, 1);
	vi.stubGlobal('localStorage', {
		getItem: localStorage.getItem,
		setItem() {
			throw new DOMException('full', 'QuotaExceededError');
		},
	});
	talk.change(newer, 'another');
	await settled(written, 2);
	expect(talk.kept).toBe(true);
	const { talk: loaded } = await reload();
	await loaded.read({ search: '', hash: written.at(-1)!.href.slice(1) });
	expect(loaded.deck).toEqual(newer);
});

test('a step that the deck has not is named, until another one is gone to', async () => {
	const { talk } = begin();
	await talk.read({ search: '?deck=supplied&step=999', hash: '' });
	expect([talk.step, talk.missing]).toEqual([1, 'There is no step “999”: the deck has 2.']);
	talk.go(0);
	expect(talk.missing).toBe('');
	await talk.read({ search: '?deck=supplied&step=none', hash: '' });
	expect([talk.step, talk.missing]).toEqual([0, 'There is no step “none”: the deck has 2.']);
	await talk.read({ search: '?deck=supplied&step=2', hash: '' });
	expect([talk.step, talk.missing]).toEqual([1, '']);

	const { talk: empty } = await reload();
	await empty.read({ search: '?step=3', hash: '' });
	expect(empty.problem).toBe('There is no step “3”: the deck has none.');
});
