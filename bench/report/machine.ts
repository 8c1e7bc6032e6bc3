import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { ROOT } from '../../scripts/run.mjs';
import type { Bench } from '../measure/visit.ts';

/** What a run was measured on. */
export interface Machine {
	/** `2026-11-30`. */
	date: string;
	processor: string;
	processors: number;
	/** In GB. */
	memory: number;
	system: string;
	node: string;
	browser: string;
	/** What draws WebGL, as the browser says. */
	webgl: string;
	/** Of how many processors others made use when the run began: the average of the last minute. */
	load: number;
	/** How long recolouring the floor took, in ms. */
	recolouring: number;
	/** Commit of the site. */
	commit: string;
}

export async function describeMachine(bench: Bench, recolouring: number): Promise<Machine> {
	return {
		date: new Date().toISOString().slice(0, 10),
		processor: cpus()[0]?.model.trim() ?? 'unknown',
		processors: cpus().length,
		memory: Math.round(totalmem() / 1e9),
		system: `${type()} ${release()}`,
		node: process.version,
		browser: bench.browser.version(),
		webgl: await webglOf(bench),
		load: loadavg()[0] ?? 0,
		recolouring: Math.round(recolouring),
		commit: commit(),
	};
}

async function webglOf({ browser }: Bench): Promise<string> {
	const page = await browser.newPage();
	const renderer = await page.evaluate(() => {
		const gl = document.createElement('canvas').getContext('webgl2');
		const info = gl?.getExtension('WEBGL_debug_renderer_info');
		return info ? String(gl?.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'none';
	});
	await page.close();
	return renderer;
}

/** Of the site's sources; empty where git does not know. */
function commit(): string {
	try {
		return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
			cwd: ROOT,
			encoding: 'utf8',
		}).trim();
	} catch {
		return '';
	}
}
