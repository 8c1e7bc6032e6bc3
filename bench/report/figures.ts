/** How values of a figure are written. */
type Unit = 'ms' | 'kB' | 'MB' | '';

interface Figure {
	/** The heading of its column. */
	title: string;
	unit: Unit;
	/** What it means, for the document. */
	means: string;
}

/** Everything that is measured. Measured values are milliseconds, bytes, megabytes and counts. */
export const FIGURES = {
	bytes: { title: 'all', unit: 'kB', means: 'Bodies as they were sent, compressed.' },
	html: { title: 'HTML', unit: 'kB', means: 'Of these, documents.' },
	script: { title: 'scripts', unit: 'kB', means: 'Of these, scripts.' },
	style: { title: 'styles', unit: 'kB', means: 'Of these, style sheets.' },
	font: { title: 'fonts', unit: 'kB', means: 'Of these, fonts.' },
	data: {
		title: 'data',
		unit: 'kB',
		means: 'Of these, geometry and whatever is none of the others.',
	},
	image: { title: 'images', unit: 'kB', means: 'Of these, images.' },
	requests: { title: 'requests', unit: '', means: 'Answered requests.' },
	contentful: {
		title: 'FCP',
		unit: 'ms',
		means: 'First Contentful Paint, whatever it is that was painted.',
	},
	coloured: {
		title: 'coloured map',
		unit: 'ms',
		means: 'First frame of the screencast that has 90 % of the coloured pixels of the settled one.',
	},
	drawn: {
		title: 'drawn',
		unit: 'ms',
		means: 'Two animation frames after the page says that its map is there.',
	},
	blocking: {
		title: 'blocking',
		unit: 'ms',
		means: 'What tasks of the main thread take beyond 50 ms each.',
	},
	longest: { title: 'longest task', unit: 'ms', means: 'The longest task of the main thread.' },
	work: { title: 'main thread', unit: 'ms', means: 'All work of the main thread.' },
	hover: {
		title: 'hover answers',
		unit: 'ms',
		means: 'A pointer that moves over a country from the beginning gets its name.',
	},
	switch: {
		title: 'switch',
		unit: 'ms',
		means: 'From the call, or the key, until another viewpoint is painted.',
	},
	switchScript: { title: 'its script', unit: 'ms', means: 'Script that a switch runs at once.' },
	heap: { title: 'heap', unit: 'MB', means: 'After load and a collection of garbage.' },
	heap20: { title: 'after 20', unit: 'MB', means: 'The same after 20 switches.' },
	heap200: { title: 'after 200', unit: 'MB', means: 'The same after 200 switches.' },
	heapMost: { title: 'after all', unit: 'MB', means: 'The same after as many as --switches says.' },
	workerBytes: { title: 'service worker', unit: 'kB', means: 'What the service worker fetched.' },
	workerRequests: { title: 'its requests', unit: '', means: 'How many requests that were.' },
	workerBegins: { title: 'begins', unit: 'ms', means: 'When the first of them arrived.' },
	panFrame: {
		title: 'frame while panning, p95',
		unit: 'ms',
		means: 'Time between frames while panning at full detail.',
	},
	region: {
		title: 'region → analysis',
		unit: 'ms',
		means: 'From the click on a region until the words about it are painted.',
	},
} as const satisfies Record<string, Figure>;

export type FigureId = keyof typeof FIGURES;

/** What one visit measured; of switches, several values. */
export type Sample = { [F in FigureId]?: number | number[] };

/** A measured value in the figure's unit, without the unit. */
export function inUnit(figure: FigureId, value: number): string {
	const { unit } = FIGURES[figure];
	if (unit === 'kB') return (value / 1000).toFixed(1);
	if (unit === 'MB') return value.toFixed(2);
	if (unit === 'ms' && value < 10) return value.toFixed(1);
	return value.toFixed(0);
}
