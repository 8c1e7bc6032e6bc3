import { listed, sentenceCase } from './names.ts';
import type { DocumentMeta } from '#lib/corpus/types.ts';

type Stated = Pick<DocumentMeta, 'author' | 'publisher' | 'date' | 'sourceNote'>;

const FACTS = ['author', 'publisher', 'date'] as const;

/** Who wrote and published a document, and when, as far as its text states it. */
export interface Source {
	/** Author, publisher, date and source note, as stated; may be empty. */
	stated: string[];
	/** "Author and date not stated in the document", or `null` where all three are stated. */
	unstated: string | null;
}

/** What is known of a document from its own text: what it does not state is said, never guessed. */
export function sourceOf(document: Stated): Source {
	const missing = FACTS.filter((fact) => document[fact] === null);
	const words = listed(missing);
	return {
		stated: [document.author, document.publisher, document.date, document.sourceNote].filter(
			(fact) => fact !== null,
		),
		unstated: missing.length ? `${sentenceCase(words)} not stated in the document` : null,
	};
}

/** The source as one line: "IISS. Author and date not stated in the document". */
export function sourceLine(document: Stated): string {
	const { stated, unstated } = sourceOf(document);
	return [stated.join(', '), unstated].filter(Boolean).join('. ');
}

/** A title as a sentence of its own: with a full stop, unless it ends in a mark already. */
export const ended = (title: string): string => (/[.?!…]$/.test(title) ? title : `${title}.`);
