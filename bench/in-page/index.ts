import { findPoint } from '../../test/find-point.ts';
import { isSeen, twoFrames, untilFrame } from './frames.ts';
import { keySwitch } from './key-switch.ts';
import type { InPage, SwitchTo } from './types.ts';

// Runs in every page before its own scripts, and in the empty page before it, where it does nothing.

const setup = window.benchSetup;
let switchPage: SwitchTo = () => undefined;
let intervals: number[] = [];

const bench: InPage = {
	firstContentfulPaint: null,
	longTasks: [],
	drawnAt: null,
	answeredAt: null,
	keySwitched: null,
	readable: null,

	drawn(switchTo) {
		switchPage = switchTo;
		void twoFrames().then(() => (bench.drawnAt = performance.now()));
	},

	async switchTo(view) {
		const begun = performance.now();
		const drawing = switchPage(view);
		const script = performance.now() - begun;
		// Most draw in the next frame, whose callbacks come first: waiting for a promise would cost them one.
		if (drawing instanceof Promise) await drawing;
		await twoFrames();
		return { painted: performance.now() - begun, script };
	},

	expectKey() {
		bench.keySwitched = keySwitch();
	},

	expectWords(selector) {
		bench.readable = new Promise((resolve) =>
			addEventListener(
				'click',
				async ({ timeStamp }) => {
					await untilFrame(() => isSeen(selector));
					await twoFrames();
					resolve(performance.now() - timeStamp);
				},
				{ capture: true, once: true },
			),
		);
	},

	watchFrames() {
		intervals = [];
		let before = performance.now();
		const note = (now: number) => {
			intervals.push(now - before);
			before = now;
			requestAnimationFrame(note);
		};
		requestAnimationFrame((now) => {
			before = now;
			requestAnimationFrame(note);
		});
	},
	frameIntervals: () => intervals,

	async recolour(fill) {
		const begun = performance.now();
		for (const path of document.querySelectorAll('path')) path.style.fill = fill;
		await twoFrames();
		return performance.now() - begun;
	},

	pointOn: (selector) => findPoint({ on: selector }),

	mapBox() {
		const box = document.querySelector(setup.map)?.getBoundingClientRect();
		return box ? [box.x, box.y, box.width, box.height] : [0, 0, innerWidth, innerHeight];
	},
};

function observe(type: string, note: (entry: PerformanceEntry) => void): void {
	new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
		type,
		buffered: true,
	});
}

async function watchDrawn(): Promise<void> {
	// The floor has no script of its own.
	switchPage = (view) => document.querySelector('svg')?.setAttribute('data-view', String(view));
	if (setup.drawn === 'second') await untilFrame(() => !!document.querySelector('.world.second'));
	await twoFrames();
	bench.drawnAt = performance.now();
}

window.bench = bench;
if (location.protocol === 'http:') {
	observe('longtask', ({ startTime, duration }) => bench.longTasks.push([startTime, duration]));
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') bench.firstContentfulPaint = startTime;
	});
	if (setup.drawn !== 'page')
		document.addEventListener('DOMContentLoaded', () => void watchDrawn());
	const { shows } = setup;
	if (shows)
		void untilFrame(() => isSeen(shows)).then(() => (bench.answeredAt = performance.now()));
}
