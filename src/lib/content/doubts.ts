import { findAmbiguous, findMentions, findPassedOver } from '#lib/gazetteer/find-mentions.ts';
import type { Gazetteer } from '#lib/gazetteer/types.ts';

/** What a text has that may hide from the check what it says, for whoever makes a document of it. */
export function doubtsOf(
	text: string,
	gazetteer: Gazetteer,
	nameOf: (actor: string) => string,
): string[] {
	const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
	const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
	const places = (many: number, one: string, more: string) =>
		many === 1 ? one : `${many} ${more}`;

	const doubts: string[] = [];
	if (text.startsWith('\ufeff'))
		doubts.push(
			'the text begins with a byte order mark, which becomes part of it: save it without',
		);
	if (text.includes('\r'))
		doubts.push('lines end with a carriage return (CRLF), which stays in quotes: save it with LF');
	const soft = count(/\u00ad/gu);
	if (soft)
		doubts.push(
			`${places(soft, 'a soft hyphen', 'soft hyphens')} (U+00AD) within words, invisible, and part of every quote across them: take them out`,
		);
	const divided = count(/\p{L}[-‐]\r?\n\p{Ll}/gu);
	if (divided)
		doubts.push(
			`${places(divided, 'a word is', 'words are')} divided at the end of a line, first in line ${lineOf(text.search(/\p{L}[-‐]\r?\n\p{Ll}/u))}: put them together`,
		);

	for (const { start, end } of findAmbiguous(text, gazetteer))
		doubts.push(
			`line ${lineOf(start)}: “${text.slice(start, end)}” names one of several, and nobody is taken to be named`,
		);
	const named = new Set(findMentions(text, gazetteer).map(({ actor }) => actor));
	for (const { start, end, actor } of findPassedOver(text, gazetteer))
		if (!named.has(actor))
			doubts.push(
				`line ${lineOf(start)}: “${text.slice(start, end)}” is not taken for ${nameOf(actor)}, because of the words around it`,
			);
	return doubts;
}
