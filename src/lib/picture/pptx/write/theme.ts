import { DECLARATION, element } from './xml.ts';
import { NAMESPACES } from './relationships.ts';
import type { SlideTheme } from './description.ts';

const hex = (colour: string) => colour.slice(1).toUpperCase();
const rgb = (colour: string) => element('a:srgbClr', { val: hex(colour) });

/** A theme has to have six accents: the first of the palette that there are, then the link's colour. */
const ACCENTS = 6;

const family = (name: string, typeface: string) =>
	element(
		name,
		{},
		element('a:latin', { typeface }),
		element('a:ea', { typeface: '' }),
		element('a:cs', { typeface: '' }),
	);

const placeholder = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
const plainLine = element(
	'a:ln',
	{ w: 9525, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
	placeholder,
	element('a:prstDash', { val: 'solid' }),
);
const noEffect = element('a:effectStyle', {}, element('a:effectLst'));
const three = (each: string) => [each, each, each];

/** The theme: colours and fonts by their roles, and the palette for the picker of colours. */
export function theme({ dark, colours, palette, fonts }: SlideTheme, name: string): string {
	const { text, secondary, paper, wash, link } = colours;
	const [ink, ground] = dark ? [paper, text] : [text, paper];
	const [ink2, ground2] = dark ? [wash, secondary] : [secondary, wash];
	const accents = Array.from({ length: ACCENTS }, (_, i) => palette[i]?.colour ?? link);
	return (
		DECLARATION +
		element(
			'a:theme',
			{ 'xmlns:a': NAMESPACES['xmlns:a'], name },
			element(
				'a:themeElements',
				{},
				element(
					'a:clrScheme',
					{ name },
					element('a:dk1', {}, rgb(ink)),
					element('a:lt1', {}, rgb(ground)),
					element('a:dk2', {}, rgb(ink2)),
					element('a:lt2', {}, rgb(ground2)),
					...accents.map((accent, i) => element(`a:accent${i + 1}`, {}, rgb(accent))),
					element('a:hlink', {}, rgb(link)),
					element('a:folHlink', {}, rgb(link)),
				),
				element(
					'a:fontScheme',
					{ name },
					family('a:majorFont', fonts.serif),
					family('a:minorFont', fonts.sans),
				),
				element(
					'a:fmtScheme',
					{ name },
					element('a:fillStyleLst', {}, ...three(placeholder)),
					element('a:lnStyleLst', {}, ...three(plainLine)),
					element('a:effectStyleLst', {}, ...three(noEffect)),
					element('a:bgFillStyleLst', {}, ...three(placeholder)),
				),
			),
			element('a:objectDefaults'),
			element('a:extraClrSchemeLst'),
			palette.length > 0
				? element(
						'a:custClrLst',
						{},
						...palette.map(({ name: label, colour }) =>
							element('a:custClr', { name: label }, rgb(colour)),
						),
					)
				: '',
		)
	);
}

/** Which colour of the theme stands for text and which for paper: the dark theme turns them round. */
export const colourMap = ({ dark }: Pick<SlideTheme, 'dark'>): string =>
	element('p:clrMap', {
		bg1: dark ? 'dk1' : 'lt1',
		tx1: dark ? 'lt1' : 'dk1',
		bg2: dark ? 'dk2' : 'lt2',
		tx2: dark ? 'lt2' : 'dk2',
		...Object.fromEntries(
			Array.from({ length: ACCENTS }, (_, i) => [`accent${i + 1}`, `accent${i + 1}`]),
		),
		hlink: 'hlink',
		folHlink: 'folHlink',
	});
