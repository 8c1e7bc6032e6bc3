import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstFrame, SIZE, type Browser, type Tab, type Target } from './browser.ts';
import { beginSession, clickAt, pressOf, type Session } from './webdriver.ts';

/**
 * Starts WebKitGTK's small browser on a screen that is not there, and speaks WebDriver with it.
 *
 * @param path of its driver
 */
export async function startWebKit(path: string): Promise<Browser> {
	const home = mkdtempSync(join(tmpdir(), 'vantage-webkit-'));
	const downloads = settleIn(home);
	const screen = spawn(
		'Xvfb',
		['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
		{
			stdio: ['ignore', 'pipe', 'ignore'],
		},
	);
	const display = await firstLineOf(screen);
	const port = await freePort();
	const driver = spawn(path, [`--port=${port}`], {
		stdio: 'ignore',
		env: {
			...process.env,
			DISPLAY: `:${display}`,
			GDK_BACKEND: 'x11',
			HOME: home,
			XDG_CONFIG_HOME: join(home, '.config'),
			// Root cannot have a sandbox.
			...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
		},
	});
	const address = `http://127.0.0.1:${port}`;
	await answers(`${address}/status`);
	const session = await beginSession(address, { browserName: 'MiniBrowser' });
	const windows = () => session.command<string[]>('window/handles');
	const tab = new WebKitTab(session, (await windows())[0]!);
	await tab.resize(SIZE);
	return {
		tab,
		tabs: async () => {
			const others = (await windows()).filter((handle) => handle !== tab.handle);
			return [tab, ...others.map((handle) => new WebKitTab(session, handle))];
		},
		downloads,
		async close() {
			await session.end();
			await Promise.all([driver, screen].map(ended));
			rmSync(home, { recursive: true, force: true });
		},
	};
}

class WebKitTab implements Tab {
	constructor(
		private readonly session: Session,
		readonly handle: string,
	) {}

	async #command<T>(path: string, body?: object): Promise<T> {
		await this.session.command('window', { handle: this.handle });
		return this.session.command<T>(path, body);
	}

	/** Gives the page a size: the window has a bar above it. */
	async resize({ width, height }: { width: number; height: number }): Promise<void> {
		await this.#command('window/rect', { x: 0, y: 0, width, height });
		const inner = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
		await this.#command('window/rect', {
			width: 2 * width - inner.width,
			height: 2 * height - inner.height,
		});
	}

	async evaluate<A extends unknown[], T>(
		script: (...args: A) => T | Promise<T>,
		...args: A
	): Promise<T> {
		await this.session.command('window', { handle: this.handle });
		return run(this.session, script, args);
	}

	async goto(url: string): Promise<void> {
		await this.#command('url', { url });
	}

	async press(...keys: string[]): Promise<void> {
		await this.#command('actions', pressOf(keys));
	}

	async click(x: number, y: number): Promise<void> {
		await this.#command('actions', clickAt(x, y));
	}

	async frame(): Promise<Target> {
		const id = await this.#command('execute/sync', {
			script: `return (${firstFrame})()`,
			args: [],
		});
		if (!id) throw new Error('There is no frame.');
		return {
			evaluate: async (script, ...args) => {
				await this.#command('frame', { id });
				try {
					return await run(this.session, script, args);
				} finally {
					await this.session.command('frame', { id: null });
				}
			},
		};
	}

	async screenshot(): Promise<Buffer> {
		return Buffer.from(await this.#command<string>('screenshot'), 'base64');
	}
}

/** Runs a function in the page or frame in which the session is. */
async function run<A extends unknown[], T>(
	session: Session,
	script: (...args: A) => T | Promise<T>,
	args: A,
): Promise<T> {
	const outcome = await session.command<{ value: T } | { error: string }>('execute/async', {
		script: `const [args, done] = arguments;
			Promise.resolve().then(() => (${script})(...args)).then(
				(value) => done({ value }),
				(error) => done({ error: String(error) }),
			);`,
		args: [args],
	});
	if ('error' in outcome) throw new Error(outcome.error);
	return outcome.value;
}

/** Makes a home for the browser, without movements on the screen; returns the folder of its downloads. */
function settleIn(home: string): string {
	const downloads = join(home, 'Downloads');
	mkdirSync(downloads);
	mkdirSync(join(home, '.config/gtk-3.0'), { recursive: true });
	writeFileSync(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
	writeFileSync(
		join(home, '.config/gtk-3.0/settings.ini'),
		'[Settings]\ngtk-enable-animations=0\n',
	);
	return downloads;
}

const firstLineOf = (program: ChildProcess): Promise<string> =>
	new Promise((done, fail) => {
		program.stdout!.once('data', (data) => done(String(data).trim()));
		program.once('error', fail);
		program.once('exit', () => fail(new Error('Xvfb gave no screen.')));
	});

const ended = (program: ChildProcess): Promise<void> =>
	new Promise((done) => {
		if (program.exitCode !== null || program.signalCode !== null) return done();
		program.once('exit', () => done());
		program.kill();
	});

const freePort = (): Promise<number> =>
	new Promise((done) => {
		const server = createServer();
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});

/** Waits until something answers. @throws after ten seconds */
async function answers(address: string): Promise<void> {
	const until = performance.now() + 10_000;
	for (;;) {
		try {
			await fetch(address);
			return;
		} catch (error) {
			if (performance.now() > until) throw error;
			await new Promise((done) => setTimeout(done, 20));
		}
	}
}
