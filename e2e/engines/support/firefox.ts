import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import { firstFrame, SIZE, type Browser, type Tab, type Target } from './browser.ts';

/** A setting of `about:config`. */
export type Settings = Record<string, string | number | boolean>;

/** Saves whatever is downloaded, without a question and without showing it. */
const savesTo = (folder: string): Settings => ({
	'browser.download.dir': folder,
	'browser.download.folderList': 2,
	'browser.download.useDownloadDir': true,
	'browser.download.always_ask_before_handling_new_types': false,
	'browser.download.open_pdf_attachments_inline': false,
	'pdfjs.disabled': true,
});

/**
 * Starts Firefox without a window on any screen, and speaks WebDriver BiDi with it.
 *
 * @param path of the program
 * @param settings over those of a new profile
 */
export async function startFirefox(path: string, settings: Settings = {}): Promise<Browser> {
	const downloads = mkdtempSync(join(tmpdir(), 'vantage-firefox-'));
	const firefox = await launch({
		browser: 'firefox',
		executablePath: path,
		headless: true,
		defaultViewport: null,
		extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, ...savesTo(downloads), ...settings },
	});
	const [page] = await firefox.pages();
	await page!.setViewport(SIZE);
	return {
		tab: tabOf(page!),
		tabs: async () => {
			const others = (await firefox.pages()).filter((each) => each !== page);
			return [page!, ...others].map(tabOf);
		},
		downloads,
		async close() {
			await firefox.close();
			rmSync(downloads, { recursive: true, force: true });
		},
	};
}

const targetOf = (page: Page | Frame): Target => ({
	evaluate: (script, ...args) => page.evaluate(script as never, ...(args as unknown as never[])),
});

const tabOf = (page: Page): Tab => ({
	...targetOf(page),
	goto: async (address) => void (await page.goto(address)),
	async press(...keys) {
		for (const key of keys) await page.keyboard.press(key as KeyInput);
	},
	click: (x, y) => page.mouse.click(x, y),
	async frame() {
		const frame = await (await page.evaluateHandle(firstFrame)).asElement()?.contentFrame();
		if (!frame) throw new Error('There is no frame.');
		return targetOf(frame);
	},
	screenshot: async () => Buffer.from(await page.screenshot()),
});
