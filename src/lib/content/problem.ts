/** Everything that `npm run check` can find wrong. Each has a failing fixture in its test. */
export const PROBLEM_CODES = [
	'file-missing',
	'json',
	'schema',
	'document-unlisted',
	'document-id',
	'text-changed',
	'duplicate-id',
	'unknown-id',
	'categories',
	'changes-order',
	'form-clash',
	'form-idle',
	'form-ambiguous',
	'quote-missing',
	'quote-context',
	'quote-ambiguous',
	'indefinite-words',
	'self-coded',
	'self-object',
	'rationale-missing',
	'history-overall',
	'may-overall',
	'may-scope',
	'mutual-category',
	'mirror',
	'should-beats-is',
	'explicit-unnamed',
	'quantified-group',
	'overall-twice',
	'overall-missing',
	'unaccounted',
	'unnamed',
	'overlap',
	'region-twice',
	'region-roles',
	'region-heading',
	'region-unnamed',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Something wrong in the content: where, what, and what to do. */
export interface Problem {
	code: ProblemCode;
	/** Path below `src/content`. */
	file: string;
	/** The entry's id, or its place in the file; empty for the file as a whole. */
	entry: string;
	message: string;
	fix: string;
}

/** The content does not pass the check. */
export class ContentError extends Error {
	override name = 'ContentError';

	constructor(readonly problems: Problem[]) {
		super(formatProblems(problems));
	}
}

/** The problems as one readable list, by file, ending with their number. */
export function formatProblems(problems: readonly Problem[]): string {
	const files = [...new Set(problems.map((problem) => problem.file))];
	const blocks = files.map((file) =>
		[
			file,
			...problems
				.filter((problem) => problem.file === file)
				.map(({ entry, message, fix, code }) =>
					[`  ${entry ? `${entry}: ` : ''}${message} [${code}]`, `    → ${fix}`].join('\n'),
				),
		].join('\n'),
	);
	const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	return [...blocks, count].join('\n\n');
}
