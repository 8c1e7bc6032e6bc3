import { coloursOf } from '../colours.ts';
import { resolveStep, type Material } from '../step.ts';
import { FONTS } from './compose/fonts.ts';
import { slideOf } from './compose/slide-of.ts';
import { packageOf } from './write/package.ts';
import { CATEGORY_IDS } from '#lib/corpus/types.ts';
import type { Deck } from '#lib/deck/types.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import type { SlideTheme, Slide } from './write/description.ts';
import type { Theme } from '#lib/theme/tokens.ts';

/** The theme of the slides: the tokens of a theme, with the categories in the picker of colours. */
export function slideThemeOf(theme: Theme, lookup: Lookup): SlideTheme {
	const { category, surface } = coloursOf(theme);
	return {
		dark: theme === 'dark',
		colours: {
			text: surface('ink'),
			secondary: surface('muted'),
			paper: surface('card'),
			wash: surface('wash'),
			link: surface('link'),
		},
		palette: CATEGORY_IDS.filter((id) => id !== 'self').map((id) => ({
			name: lookup.category(id).name,
			colour: category(id),
		})),
		fonts: FONTS,
		language: 'en-GB',
	};
}

/**
 * A deck as a PowerPoint file: a slide for each step, the map as native shapes.
 *
 * @param material with the world in full detail
 * @param pause called after each slide with its number; what it returns is waited for
 * @throws {FileError} where there is no such viewpoint; whatever `pause` throws
 */
export async function pptxOf(
	deck: Deck,
	material: Material,
	theme: Theme,
	pause: (done: number) => Promise<void> | void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
	const colours = coloursOf(theme);
	const slides: Slide[] = [];
	for (const step of deck.steps) {
		slides.push(slideOf(resolveStep(step, material), colours));
		await pause(slides.length);
	}
	return packageOf({
		title: deck.title,
		subject:
			'Maps of the world as documents describe it. Shows what the documents say, not what is so.',
		slideTheme: slideThemeOf(theme, material.lookup),
		slides,
		date: material.version.date,
	});
}
