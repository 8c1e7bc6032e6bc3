import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptComponents } from './kept-components.mjs';

let cache: string;
beforeEach(() => (cache = mkdtempSync(join(tmpdir(), 'vantage-components-'))));
afterEach(() => rmSync(cache, { recursive: true }));

interface Options {
	compilerOptions?: object;
	emitCss?: boolean;
	onwarn?: (warning: unknown, say?: (warning: unknown) => void) => void;
}

/**
 * The plugin of Svelte, with the cache around it: what was compiled and what was warned of. Whatever
 * holds “odd” is warned of.
 */
function svelte(own: Options = {}) {
	const options: Options = { compilerOptions: { runes: () => true }, emitCss: true, ...own };
	const compiled: string[] = [];
	const warned: unknown[] = [];
	const transform = {
		async handler(code: string): Promise<unknown> {
			compiled.push(code);
			if (code.includes('odd')) options.onwarn!('odd', (warning) => warned.push(warning));
			return { code: `of ${code}`, meta: { svelte: { css: { hasGlobal: false } } } };
		},
	};
	const modules = { handler: transform.handler };
	const plugins = [
		{ name: 'vite-plugin-svelte:config', api: { options } },
		{ name: 'vite-plugin-svelte:compile', transform },
		{ name: 'vite-plugin-svelte:compile-module', transform: modules },
	];
	attach(plugins);
	const compile = (code: string, { id = '/A.svelte', consumer = 'client', prod = true } = {}) => {
		const context = { environment: { config: { consumer, isProduction: prod } } };
		const { handler } = id.endsWith('.svelte') ? transform : modules;
		return handler.call(context as never, code, ...([id] as unknown as []));
	};
	return { compile, compiled, warned };
}

function attach(plugins: object[]) {
	const { configResolved } = keptComponents(cache);
	(configResolved as unknown as { handler: (config: object) => void }).handler({ plugins });
}

describe('keptComponents', () => {
	it('compiles once what does not change, also for another build', async () => {
		const one = svelte();
		const first = await one.compile('<p>');
		expect(first).toEqual({ code: 'of <p>', meta: { svelte: { css: { hasGlobal: false } } } });
		expect(await one.compile('<p>')).toEqual(first);
		const two = svelte();
		expect(await two.compile('<p>')).toEqual(first);
		expect([...one.compiled, ...two.compiled]).toEqual(['<p>']);
	});

	it.each([
		['code', '<b>', {}, {}],
		['file', '<p>', { id: '/B.svelte' }, {}],
		['kind of file', '<p>', { id: '/A.svelte.ts' }, {}],
		['side', '<p>', { consumer: 'server' }, {}],
		['mode', '<p>', { prod: false }, {}],
		['option', '<p>', {}, { compilerOptions: { runes: () => false } }],
		['way with styles', '<p>', {}, { emitCss: false }],
	])('compiles anew for another %s', async (_, code, how, options) => {
		await svelte().compile('<p>');
		const { compile, compiled } = svelte(options);
		await compile(code, how);
		expect(compiled).toEqual([code]);
	});

	it('says again what the compiler warned of', async () => {
		for (const { compile, warned } of [svelte(), svelte()]) {
			await compile('<p odd>');
			expect(warned).toEqual(['odd']);
		}
	});

	it('leaves a handler of warnings in its place', async () => {
		const heard: unknown[] = [];
		await svelte({ onwarn: (warning) => heard.push(warning) }).compile('<p odd>');
		expect(heard).toEqual(['odd']);
	});

	it('compiles anew what is damaged', async () => {
		await svelte().compile('<p>');
		for (const entry of readdirSync(cache)) writeFileSync(join(cache, entry), '{');
		const { compile, compiled } = svelte();
		expect(await compile('<p>')).toMatchObject({ code: 'of <p>' });
		expect(compiled).toEqual(['<p>']);
	});

	it('says so where the plugin of Svelte is another', () => {
		expect(() => attach([])).toThrow('There is no vite-plugin-svelte:config');
	});
});
