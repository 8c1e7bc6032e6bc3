import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pictures } from './pictures.ts';

beforeEach(() => void vi.stubGlobal('window', {}));
afterEach(() => void vi.unstubAllGlobals());

const view = { viewpoint: 'ummah-pivot/RUS' };

it('each picture is made once for each theme, one after the other', async () => {
	let at = 0;
	let most = 0;
	const draw = vi.fn(async (of: typeof view, theme: string) => {
		most = Math.max(most, ++at);
		await Promise.resolve();
		at--;
		return `${of.viewpoint} ${theme}`;
	});
	const pictures = new Pictures(draw);
	const asked = [view, { ...view }, { viewpoint: 'too-alone/USA' }].map((each) =>
		pictures.of(each, 'light'),
	);
	expect(await Promise.all([...asked, pictures.of(view, 'dark')])).toEqual([
		'ummah-pivot/RUS light',
		'ummah-pivot/RUS light',
		'too-alone/USA light',
		'ummah-pivot/RUS dark',
	]);
	expect(draw).toHaveBeenCalledTimes(3);
	expect(most).toBe(1);
});

it('what fails keeps no other from being made, and is tried again when it is asked for again', async () => {
	let fails = true;
	const pictures = new Pictures(({ viewpoint }) =>
		fails && viewpoint === view.viewpoint
			? Promise.reject(new Error('no network'))
			: Promise.resolve('there'),
	);
	const [first, second] = [pictures.of(view, 'light'), pictures.of({ viewpoint: 'a/B' }, 'light')];
	await expect(first).rejects.toThrow('no network');
	expect(await second).toBe('there');
	fails = false;
	expect(await pictures.of(view, 'light')).toBe('there');
});
