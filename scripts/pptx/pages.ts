/**
 * Makes PowerPoint files of real decks, has LibreOffice make pages of them, and checks that these show
 * what they should: `tsx scripts/pptx/pages.ts <folder>`, where they can be looked at afterwards.
 *
 * With OOXML_VALIDATOR, the path of a program that runs the Open XML SDK's validator, they are held
 * against Office's own schemas as well.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileOf, OTHERS, REGIONS, TEXTURED, VIEWPOINTS } from './decks.ts';
import { lookup } from '#lib/site/data/tables.ts';

const folder = resolve(process.argv[2] ?? '.cache/powerpoint');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const validator = process.env['OOXML_VALIDATOR'];

interface Validity {
	errors: { description: string; path: string; xPath: string }[];
}

/** What the standard forbids in a file, as the validator has it. */
const invalid = (file: string): string[] =>
	validator
		? (JSON.parse(execFileSync(validator, [file]).toString()) as Validity).errors.map(
				({ description, path, xPath }) => `${file}, ${path} at ${xPath}: ${description}`,
			)
		: [];

const faults: string[] = [];
for (const [name, deck] of Object.entries({
	viewpoints: VIEWPOINTS,
	regions: REGIONS,
	others: OTHERS,
	textured: TEXTURED,
})) {
	const file = join(folder, `${name}.pptx`);
	writeFileSync(file, await fileOf(deck));
	faults.push(...invalid(file));
	const profile = pathToFileURL(join(folder, 'profile')).href;
	execFileSync(
		'soffice',
		[
			`-env:UserInstallation=${profile}`,
			'--headless',
			'--convert-to',
			'pdf',
			'--outdir',
			folder,
			file,
		],
		{ stdio: 'ignore' },
	);
	const pages = execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'])
		.toString()
		.split('\f')
		.slice(0, -1)
		.map((page) => page.replace(/\s+/g, ' '));
	if (pages.length !== deck.steps.length)
		faults.push(`${name}: ${pages.length} pages of ${deck.steps.length} slides`);
	deck.steps.forEach(({ view, title }, i) => {
		const { document = '' } = lookup.viewpoint(view.viewpoint) ?? {};
		const wanted = [
			title ?? 'The world seen from',
			lookup.document(document)?.title ?? '',
			'Shows what the document says, not what is so.',
			`https://vantage.example/${view.viewpoint}`,
			'not named',
		];
		// A title may be broken into lines, with other words between them in the page's text.
		const missing = wanted.filter((words) => {
			const [start = ''] = words.split(/(?<=.{12})\s/);
			return !pages[i]?.includes(start);
		});
		faults.push(...missing.map((words) => `${name}, page ${i + 1}: no “${words}”`));
	});
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else {
	const valid = validator ? 'The files are valid, and ' : '';
	console.log(`${valid}LibreOffice shows every slide, with its words; the pages are in ${folder}`);
}
