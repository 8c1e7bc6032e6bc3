import type { Theme } from '#lib/theme/tokens.ts';

/**
 * Says which theme the page has, now and whenever the reader's system changes it.
 *
 * @returns stops
 */
export function followTheme(says: (theme: Theme) => void): () => void {
	const { dataset } = document.documentElement;
	const dark = matchMedia('(prefers-color-scheme: dark)');
	const say = () => {
		const fixed = dataset['theme'];
		says(fixed === 'light' || fixed === 'dark' ? fixed : dark.matches ? 'dark' : 'light');
	};
	say();
	dark.addEventListener('change', say);
	return () => dark.removeEventListener('change', say);
}
