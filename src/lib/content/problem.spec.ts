import { expect, it } from 'vitest';
import { ContentError, formatProblems, type Problem } from './problem.ts';

const problem = (file: string, entry: string): Problem => ({
	code: 'quote-missing',
	file,
	entry,
	message: 'the text does not have “x”',
	fix: 'copy the text’s own words',
});

it('lists problems by file and ends with their number', () => {
	const problems = [problem('a.json', 'one'), problem('b.json', ''), problem('a.json', 'two')];
	expect(formatProblems(problems)).toBe(`a.json
  one: the text does not have “x” [quote-missing]
    → copy the text’s own words
  two: the text does not have “x” [quote-missing]
    → copy the text’s own words

b.json
  the text does not have “x” [quote-missing]
    → copy the text’s own words

3 problems`);
	expect(new ContentError([problem('a.json', 'one')]).message).toMatch(/\n\n1 problem$/);
});
