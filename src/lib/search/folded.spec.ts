import { expect, test } from 'vitest';
import fc from 'fast-check';
import { beginsWord, fold, foldedText, inSource, placesOf } from './folded.ts';

/** The words of a source in which something typed is found. */
const found = (source: string, typed: string) => {
	const folded = fold(source);
	return placesOf(folded, fold(typed).text)
		.map((place) => inSource(folded, place))
		.map(({ start, end }) => source.slice(start, end));
};

test.each([
	['accents', 'President Erdoğan and São Tomé', 'erdogan', ['Erdoğan']],
	['accents as marks of their own', 'Erdog\u0306an’s', 'erdogan', ['Erdog\u0306an']],
	['the last letter with its mark', 'the cafe\u0301, closed', 'cafe', ['cafe\u0301']],
	['accents that are typed and not written', 'Sao Tome', 'São Tomé', ['Sao Tome']],
	['ligatures', 'a con\ufb02ict of in\ufb02uence', 'influence', ['in\ufb02uence']],
	['a part of a ligature, that is marked whole', 'e\ufb03cient', 'ef', ['e\ufb03']],
	['sharp s', 'die Straße', 'strasse', ['Straße']],
	['sharp s, typed', 'die STRASSE', 'straße', ['STRASSE']],
	['æ, ø and dotless i', 'Ærø, Diyarbakır', 'aero', ['Ærø']],
	['capitals that grow when they are lowered', 'İstanbul and Izmir', 'istanbul', ['İstanbul']],
	['apostrophes', 'Russia’s clients, Russia\u02bcs', "russia's", ['Russia’s', 'Russia\u02bcs']],
	['quotation marks', 'a “client state” of', '"client state"', ['“client state”']],
	['soft hyphens', 'coopera\u00adtion', 'cooperation', ['coopera\u00adtion']],
	['hyphens and dashes', 'the post‑Soviet – and', 'post-soviet -', ['post‑Soviet –']],
	['line breaks and rows of blanks', 'client\n  state', 'client state', ['client\n  state']],
	['letters of two units', 'in 𝐁old and 𐐀', 'bold', ['𝐁old']],
	['every place', 'aid, aid, aid', 'aid', ['aid', 'aid', 'aid']],
	['none', 'nothing of it', 'client', []],
	['nothing typed', 'anything', '', []],
] as const)('%s', (_, source, typed, words) => {
	expect(found(source, typed)).toEqual(words);
});

test('a text without anything to fold keeps its offsets', () => {
	const { text, starts, ends } = fold('plain words');
	expect(text).toBe('plain words');
	expect(starts).toEqual([...text].map((_, i) => i));
	expect(ends).toEqual([...text].map((_, i) => i + 1));
});

test('words begin at the start, after blanks and after signs', () => {
	expect([0, 1, 4, 9].map((at) => beginsWord("the 'un' pact", at))).toEqual([
		true,
		false,
		true,
		true,
	]);
	expect(beginsWord('australia', 3)).toBe(false);
});

test('in scripts without blanks a word may begin at any letter', () => {
	expect(beginsWord('俄罗斯与中国', 4)).toBe(true);
	expect(beginsWord('россия', 2)).toBe(false);
});

test('the text alone is folded to the same, whatever it is made of', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (source) => {
			expect(foldedText(source)).toBe(fold(source).text);
		}),
		{ numRuns: 2000 },
	);
	// Each character for itself, between blanks and doubled.
	for (let code = 0; code <= 0xffff; code++) {
		if (code >= 0xd800 && code <= 0xdfff) continue;
		const source = `a ${String.fromCodePoint(code).repeat(2)} B`;
		if (foldedText(source) !== fold(source).text) expect(source).toBe(code.toString(16));
	}
});
