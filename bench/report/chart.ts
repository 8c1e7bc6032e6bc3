import { CONTESTANTS } from '../contestants.ts';
import type { Link } from '../measure/visit.ts';
import type { Results } from './results.ts';
import { median } from './statistics.ts';

const [NAMES, BARS, ROW, TOP, GAP] = [170, 300, 22, 54, 90];

const PANELS: [Link, string][] = [
	['fast', 'Without limits'],
	['slow', '1.6 Mbit/s, 150 ms, processor at a quarter'],
];

/** Bars of the time until the coloured map is on screen, a panel for each link, as SVG. */
export function chartOf({ values, machine }: Results): string {
	const panels = PANELS.filter(([link]) => rowsOf(values[link]).length > 0);
	const rows = Math.max(...panels.map(([link]) => rowsOf(values[link]).length), 0);
	const width = panels.length * (NAMES + BARS + GAP);
	const height = TOP + rows * ROW + 16;
	const drawn = panels.map(
		([link, title], i) =>
			`<g transform="translate(${i * (NAMES + BARS + GAP)} 0)">${panel(title, rowsOf(values[link]))}</g>`,
	);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" ` +
		`font-family="system-ui, sans-serif" font-size="12" fill="#16191d">` +
		`<title>Time until the coloured map is on screen, ${machine.date}</title>` +
		`<rect width="${width}" height="${height}" fill="#fffefb"/>` +
		`<text x="16" y="20" font-weight="600">Time until the coloured map is on screen</text>` +
		`${drawn.join('')}</svg>\n`
	);
}

interface Bar {
	name: string;
	ours: boolean;
	/** In ms. */
	time: number;
}

/** The fastest first. */
const rowsOf = (values: Results['values'][Link]): Bar[] =>
	CONTESTANTS.flatMap(({ id, name }) => {
		const times = values[id]?.coloured ?? [];
		const ours = id.startsWith('vantage');
		return times.length > 0 ? [{ name, ours, time: median(times) }] : [];
	}).sort((a, b) => a.time - b.time);

function panel(title: string, bars: Bar[]): string {
	const longest = Math.max(...bars.map(({ time }) => time));
	const lines = bars.map(({ name, ours, time }, i) => {
		const length = Math.max(1, (time / longest) * BARS).toFixed(1);
		const [y, weight] = [TOP + i * ROW, ours ? ' font-weight="600"' : ''];
		return (
			`<text x="${NAMES - 8}" y="${y + 13}" text-anchor="end"${weight}>${name}</text>` +
			`<rect x="${NAMES}" y="${y + 2}" width="${length}" height="${ROW - 7}" fill="${ours ? '#002a65' : '#b4b5ae'}"/>` +
			`<text x="${NAMES + Number(length) + 6}" y="${y + 13}"${weight}>${seconds(time)}</text>`
		);
	});
	return `<text x="${NAMES}" y="42" fill="#565c63">${title}</text>${lines.join('')}`;
}

const seconds = (time: number) => `${(time / 1000).toFixed(time < 9950 ? 2 : 1)} s`;
