import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFaces } from '../../../../scripts/fonts.ts';
import { pictureOfRecord, recordedForm, sideBySide, type Shapes } from './recorded.ts';
import { stillOf } from './still.ts';
import { typesetterOf } from '../letters/harfbuzz.ts';
import { svgOf } from '../svg/svg-of.ts';
import { TextLetters } from '../svg/text-letters.ts';
import { lookup } from '#lib/site/data/tables.ts';
import type { Drawing } from '#lib/geo/types.ts';

/*
 * Every viewpoint's picture against its recorded form, so that nothing of a map changes unseen. What changed
 * on purpose is recorded with `npm run record-pictures`; until then `test-results/pictures` shows it.
 */

const RECORDED = new URL('recorded/', import.meta.url).pathname;
const SHAPES = join(RECORDED, 'shapes.json');
const SEEN = 'test-results/pictures';
const records = Boolean(process.env['RECORD_PICTURES']);

const readShapes = (): Shapes =>
	existsSync(SHAPES) ? (JSON.parse(readFileSync(SHAPES, 'utf8')) as Shapes) : {};
const known = readShapes();
const shapes: Shapes = {};
const typesetter = typesetterOf(await readFaces());
const drawing = JSON.parse(readFileSync('static/geo/world.json', 'utf8')) as Drawing;
const nameOf = (id: string) => id.replace('/', '-');

test.each(lookup.tables.viewpoints.map(({ id }) => id))('%s looks as it was recorded', (id) => {
	// Of no data version: it would change every picture with every quote.
	const version = { version: '0', date: '0' };
	const viewpoint = lookup.viewpoint(id)!;
	const still = stillOf({ viewpoint, region: null, drawing, lookup, version, typesetter });
	const svg = svgOf(still, { letters: new TextLetters(typesetter) });
	const form = recordedForm(svg, shapes);
	const file = join(RECORDED, `${nameOf(id)}.svg.txt`);
	const page = join(SEEN, `${nameOf(id)}.html`);
	rmSync(page, { force: true });
	if (records) writeFileSync(file, form);
	const recorded = existsSync(file) ? readFileSync(file, 'utf8') : '';
	if (form !== recorded) {
		mkdirSync(SEEN, { recursive: true });
		const before = pictureOfRecord(recorded, known);
		writeFileSync(page, sideBySide(before, pictureOfRecord(form, shapes)));
	}
	expect(form === recorded ? [] : changedLines(recorded, form), `Look at ${page}`).toEqual([]);
});

test('the recorded shapes are those of the pictures', () => {
	if (records)
		writeFileSync(
			SHAPES,
			`${JSON.stringify(Object.fromEntries(Object.entries(shapes).sort()), null, '\t')}\n`,
		);
	expect(readShapes()).toEqual(shapes);
});

/** The first lines that only one of two texts has. */
function changedLines(before: string, after: string): string[] {
	const [old, now] = [before, after].map((text) => text.split('\n'));
	const [had, has] = [new Set(old), new Set(now)];
	return [
		...old!.filter((line) => !has.has(line)).map((line) => `- ${line.slice(0, 160)}`),
		...now!.filter((line) => !had.has(line)).map((line) => `+ ${line.slice(0, 160)}`),
	].slice(0, 20);
}
