import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import type { Contestant } from '../contestants.ts';
import type { Answer } from '../site/kinds.ts';
import type { Server } from '../site/server.ts';
import { bundleInPage } from '../site/bundle.ts';

/** How a page comes to its reader. */
export type Link = 'fast' | 'slow';

/** 1.6 Mbit/s both ways, 150 ms a round trip, a quarter of the processor. */
const SLOW = {
	network: { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 2e5 },
	processor: { rate: 4 },
};

/** Nothing of the browser's own on the network, one colour space; no flag that concerns drawing. */
const FLAGS = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--force-color-profile=srgb',
];

export const WINDOW = { width: 1280, height: 720 };

/** In milliseconds; software WebGL takes tens of seconds on a slow machine. */
const PATIENCE = 120_000;

/** A browser, what serves it, and what runs in its pages. */
export interface Bench {
	browser: Browser;
	server: Server;
	inPage: string;
}

/** A page that was asked for in a context of its own: nothing is cached, nothing stored. */
export interface Visit {
	contestant: Contestant;
	page: Page;
	cdp: CDPSession;
	/** What the server answered since. */
	answers(): Answer[];
	/** When the navigation began, in milliseconds since the epoch. */
	start(): Promise<number>;
	close(): Promise<void>;
}

export async function openBench(chromiumPath: string, server: Server): Promise<Bench> {
	const browser = await chromium.launch({ executablePath: chromiumPath, args: FLAGS });
	return { browser, server, inPage: await bundleInPage() };
}

interface Special {
	/** What has to begin before the page is asked for. */
	prepare?: (visit: Visit) => Promise<unknown>;
	/** Whether it is watched for what a pointer brings, which takes a look in every frame. */
	hovered?: boolean;
}

/** Opens a page without waiting for more than the first bytes of its answer. */
export async function visit(
	{ browser, server, inPage }: Bench,
	contestant: Contestant,
	link: Link,
	{ prepare, hovered = false }: Special = {},
): Promise<Visit> {
	const context = await browser.newContext({ viewport: WINDOW, deviceScaleFactor: 1 });
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	const { drawn, shows, map } = contestant;
	const setup = JSON.stringify({ drawn, map, shows: hovered ? shows : null });
	await page.addInitScript({ content: `window.benchSetup=${setup};${inPage}` });
	const cdp = await context.newCDPSession(page);
	await cdp.send('Performance.enable');
	if (link === 'slow') {
		await cdp.send('Network.enable');
		await cdp.send('Network.emulateNetworkConditions', SLOW.network);
		await cdp.send('Emulation.setCPUThrottlingRate', SLOW.processor);
	}
	const answered = server.answers.length;
	const opened: Visit = {
		contestant,
		page,
		cdp,
		answers: () => server.answers.slice(answered),
		start: () => page.evaluate(() => performance.timeOrigin),
		close: () => context.close(),
	};
	await prepare?.(opened);
	await page.goto(server.origin + contestant.address, { waitUntil: 'commit' });
	return opened;
}

/** Opens a page, does something with it and closes it, come what may. */
export async function during<T>(
	opening: Promise<Visit>,
	act: (visit: Visit) => Promise<T>,
): Promise<T> {
	const opened = await opening;
	try {
		return await act(opened);
	} finally {
		await opened.close();
	}
}

/** Waits until the first map is there. */
export const isDrawn = ({ page }: Visit) =>
	page.waitForFunction(() => window.bench.drawnAt, null, { polling: 100, timeout: PATIENCE });

/** Lets the page rest, in milliseconds. */
export const rest = ({ page }: Visit, time: number): Promise<void> => page.waitForTimeout(time);
