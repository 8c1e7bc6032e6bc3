import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../scripts/run.mjs';
import { addressOf, builtText, ELSEWHERE, HOME } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { MISSING } from './support/kinds.ts';
import { isReady, openMap, showsViewpoint } from './support/map.ts';
import { pageAround } from './support/page-around.ts';

/** A server with the configuration that docs/DEPLOY.md recommends for it, as the real one understands it. */
interface Server {
	name: string;
	commands: readonly string[];
	/** Arguments by which the command says its version. */
	version: readonly string[];
	toInstall: string;
	/** How it leads from `/about/` to `/about`. */
	moved: number;
	/** Writes the configuration into the folder; the arguments that serve it in the foreground. */
	configure: (folder: string, port: number) => string[];
}

const deploy = (name: string): string => readFileSync(join(ROOT, 'deploy', name), 'utf8');
const BUILT = join(ROOT, 'build');

const SERVERS: readonly Server[] = [
	{
		name: 'nginx',
		commands: ['nginx', '/usr/sbin/nginx'],
		version: ['-v'],
		toInstall: 'apt-get install nginx-light',
		moved: 301,
		configure(folder, port) {
			const here = (name: string) => join(folder, name);
			const site = deploy('nginx.conf')
				.replace('listen 80;', `listen ${port};`)
				.replace('root /srv/vantage;', `root ${BUILT};`);
			writeFileSync(here('site.conf'), site);
			writeFileSync(
				here('nginx.conf'),
				`${process.getuid?.() === 0 ? 'user root;' : ''}
				daemon off; pid ${here('pid')}; error_log ${here('error.log')};
				events {}
				http {
					access_log off;
					${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${here(name)};`).join(' ')}
					include ${here('site.conf')};
				}`,
			);
			return ['-c', here('nginx.conf')];
		},
	},
	{
		name: 'Caddy',
		commands: ['caddy', '/usr/bin/caddy'],
		version: ['version'],
		toInstall: 'apt-get install caddy',
		moved: 308,
		configure(folder, port) {
			const site = deploy('Caddyfile')
				.replace('maps.example.org {', `http://localhost:${port} {`)
				.replace('root * /srv/vantage', `root * ${BUILT}`);
			const file = join(folder, 'Caddyfile');
			writeFileSync(file, `{\n\tadmin off\n}\n${site}`);
			return ['run', '--config', file, '--adapter', 'caddyfile'];
		},
	},
];

async function freePort(): Promise<number> {
	const free = createServer();
	await new Promise<void>((resolve) => free.listen(0, resolve));
	const { port } = free.address() as AddressInfo;
	await new Promise((resolve) => free.close(resolve));
	return port;
}

for (const server of SERVERS) {
	const command = server.commands.find((name) => spawnSync(name, [...server.version]).status === 0);

	test.describe(`behind ${server.name} @full`, () => {
		test.skip(!command, `There is no ${server.name} here: ${server.toInstall}`);
		test.describe.configure({ mode: 'default' });
		test.use({ allowed: { findings: [MISSING] } });

		let folder: string;
		let running: ChildProcess;
		let origin: string;

		test.beforeAll(async () => {
			folder = mkdtempSync(join(tmpdir(), 'vantage-server-'));
			const port = await freePort();
			running = spawn(command!, server.configure(folder, port), {
				stdio: 'ignore',
				// What a server keeps for itself goes with the folder.
				env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
			});
			origin = `http://localhost:${port}`;
			await expect
				.poll(
					() =>
						fetch(origin).then(
							({ status }) => status,
							() => 0,
						),
					{ timeout: 15_000 },
				)
				.toBe(200);
		});
		test.afterAll(async () => {
			const ended = new Promise((resolve) =>
				running.exitCode === null ? running.once('exit', resolve) : resolve(null),
			);
			running.kill('SIGQUIT');
			await ended;
			rmSync(folder, { recursive: true });
		});
		test.beforeEach(({ guard }) => {
			guard.origins.push(origin);
		});

		test('pages, files and what is not there are answered as docs/DEPLOY.md wants it', async ({
			request,
		}) => {
			const get = (path: string, headers: Record<string, string> = {}) =>
				request.get(`${origin}${path}`, { headers, maxRedirects: 0 });
			const type = async (path: string) => (await get(path)).headers()['content-type'];

			expect(await (await get('/')).text()).toBe(builtText('index.html'));
			expect(await (await get('/about')).text()).toBe(builtText('about.html'));
			expect(await (await get(`/${ELSEWHERE.id}`)).text()).toBe(builtText(`${ELSEWHERE.id}.html`));
			const slash = await get('/about/');
			expect([slash.status(), new URL(slash.headers()['location']!, origin).pathname]).toEqual([
				server.moved,
				'/about',
			]);
			const missing = await get('/no/such/page');
			expect([missing.status(), await missing.text()]).toEqual([404, builtText('404.html')]);

			expect((await get('/about')).headers()['cache-control']).toBe('no-cache');
			const script = /_app\/immutable\/entry\/start\.[^"]+\.js/.exec(builtText('index.html'))![0];
			expect((await get(`/${script}`)).headers()['cache-control']).toContain('immutable');
			for (const path of ['/', '/about', `/${script}`, '/data/documents.json', '/no/such/page'])
				expect((await get(path)).headers()['access-control-allow-origin'], path).toBe('*');

			expect(await type('/data/relations.csv')).toBe('text/csv; charset=utf-8');
			expect(await type('/data/annotations.jsonld')).toBe('application/ld+json; charset=utf-8');
			expect(await type('/data/texts/too-alone.txt')).toBe('text/plain; charset=utf-8');
			expect(await type(`/${script}`)).toMatch(/javascript/);

			const packed = await fetch(`${origin}/data/relations.json`, {
				headers: { 'accept-encoding': 'gzip' },
			});
			expect(packed.headers.get('content-encoding')).toBe('gzip');
			expect(packed.headers.get('vary')).toMatch(/accept-encoding/i);
			expect(gunzipSync(readFileSync(join(ROOT, 'build/data/relations.json.gz'))).toString()).toBe(
				builtText('data/relations.json'),
			);
			const tag = (await get('/about')).headers()['etag']!;
			expect((await get('/about', { 'if-none-match': tag })).status()).toBe(304);
			const part = await get('/data/texts/too-alone.txt', {
				range: 'bytes=0-9',
				'accept-encoding': 'identity',
			});
			expect([part.status(), (await part.body()).length]).toEqual([206, 10]);
			expect((await request.post(`${origin}/about`)).status()).toBe(405);
		});

		test('the map works, by address and by key, and in a frame of another site', async ({
			page,
			guard,
		}) => {
			await openMap(page, `${origin}${addressOf(HOME)}`);
			await page.keyboard.press('.');
			await expect(page).not.toHaveURL(/\/$/);
			await page.goto(`${origin}/${ELSEWHERE.id}`);
			await isReady(page);
			await showsViewpoint(page, ELSEWHERE.id);

			const host = await pageAround(
				`<iframe sandbox="allow-scripts" src="${origin}/embed/${HOME}" width="800" height="500"></iframe>`,
			);
			guard.origins.push(host.origin);
			await page.goto(host.url);
			await isReady(page.frames()[1]!);
			await host.close();
		});
	});
}
