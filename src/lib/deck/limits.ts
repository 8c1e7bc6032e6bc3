/** What a deck may hold. Far above any talk; below what would make a browser slow. */
export const LIMITS = {
	steps: 200,
	/** Characters of a title, of a note, of an id. */
	title: 300,
	note: 5000,
	id: 120,
	/** Levels of objects and lists within each other, in fields that this version does not know. */
	depth: 12,
	/** Bytes of a deck as JSON, and of a file with one. */
	bytes: 1_000_000,
} as const;

/** Characters of a deck in a link. Mail and chat programs cut what is longer: past it a deck is a file. */
export const LINK_LIMIT = 8000;
