import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium, LAUNCH_ARGS, type Machine } from './browser.mjs';
import { ROOT } from './run.mjs';

/** A machine on which nothing is installed or can be, but for what a test says. */
function machine(has: Partial<Machine> & { running?: string[] }): Machine & { said: string[] } {
	const { running = [], ...rest } = has;
	const said: string[] = [];
	return {
		wanted: undefined,
		installed: [],
		exists: (path) => running.includes(path),
		runs: (path) => Promise.resolve(running.includes(path)),
		playwrights: () => Promise.resolve(null),
		downloadPlaywrights: () => Promise.resolve(false),
		aptGet: () => Promise.resolve(null),
		installWithApt: () => Promise.resolve(null),
		say: (line) => said.push(line),
		...rest,
		said,
	};
}

describe('findChromium', () => {
	it('takes the one that CHROMIUM_PATH names before an installed one', async () => {
		const both = machine({ wanted: '/own', installed: ['/usr'], running: ['/own', '/usr'] });
		await expect(findChromium(both)).resolves.toBe('/own');
	});

	it('does not replace a CHROMIUM_PATH that is wrong', async () => {
		const wrong = machine({ wanted: '/gone', installed: ['/usr'], running: ['/usr'] });
		await expect(findChromium(wrong)).rejects.toThrow('CHROMIUM_PATH=/gone: there is no such file');
		const broken = machine({ wanted: '/broken', exists: () => true });
		await expect(findChromium(broken)).rejects.toThrow('--version');
	});

	it('passes over an installed one that does not start, and says so', async () => {
		const second = machine({ installed: ['/snap', '/usr'], running: ['/usr'] });
		await expect(findChromium(second)).resolves.toBe('/usr');
		expect(second.said).toEqual(['/snap does not start; looking further.']);
	});

	it('takes Playwright’s own where it is there, without a download', async () => {
		const there = machine({
			playwrights: () => Promise.resolve('/pw'),
			downloadPlaywrights: () => Promise.reject(new Error('must not be asked')),
			running: ['/pw'],
		});
		await expect(findChromium(there)).resolves.toBe('/pw');
	});

	it('falls back to apt-get where the download is blocked, and says so before', async () => {
		const events: string[] = [];
		const debian = machine({
			playwrights: () => Promise.resolve('/pw'),
			aptGet: () => Promise.resolve(['sudo', '-n', 'apt-get']),
			installWithApt: (aptGet) => {
				events.push(aptGet.join(' '));
				return Promise.resolve('/usr/bin/chromium');
			},
			running: ['/usr/bin/chromium'],
			say: (line) => events.push(line),
		});
		await expect(findChromium(debian)).resolves.toBe('/usr/bin/chromium');
		expect(events.slice(-2)).toEqual([
			expect.stringContaining('sudo -n apt-get install -y chromium'),
			'sudo -n apt-get',
		]);
	});

	it('says what to do where none can be had', async () => {
		await expect(findChromium(machine({}))).rejects.toThrow('set CHROMIUM_PATH');
	});
});

describe('LAUNCH_ARGS', () => {
	it('leaves the renderer as a reader would have it', () => {
		expect(LAUNCH_ARGS.join(' ')).not.toMatch(/use-angle|disable-3d-apis|disable-gpu/);
	});

	it('switches off what Playwright switches off', () => {
		const source = join(ROOT, 'node_modules/playwright-core/lib/coreBundle.js');
		const [, list = ''] = /disabledFeatures = \[(.*?)\]/s.exec(readFileSync(source, 'utf8')) ?? [];
		const own = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, feature]) => feature!);
		expect(own).toContain('HttpsUpgrades');
		const flag = LAUNCH_ARGS.find((argument) => argument.startsWith('--disable-features='))!;
		// Those of Edge alone begin with its maker's name.
		const missing = own.filter((feature) => !feature.startsWith('ms') && !flag.includes(feature));
		expect(missing).toEqual([]);
	});
});
