/** Checks the content against the codebook: `npm run check`. Lists every problem, or says that there is none. */
import { checkCorpus } from '#lib/content/check/index.ts';
import { formatProblems } from '#lib/content/problem.ts';
import { readCorpus } from '#lib/content/read.ts';

const problems = checkCorpus(readCorpus(process.env['CONTENT'] || 'src/content'));
if (problems.length > 0) {
	console.error(formatProblems(problems));
	process.exitCode = 1;
} else {
	console.log('The content passes the check.');
}
