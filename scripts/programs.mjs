import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * Where programs are, on PATH.
 *
 * @param {string[]} names
 * @returns {string[]} existing paths, those of the first name first
 */
export const onPath = (names) =>
	names
		.flatMap((name) =>
			(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
		)
		.filter(existsSync);

/**
 * How Debian's packages can be installed without a password.
 *
 * @returns {Promise<string[] | null>} words that run apt-get with the rights to install; `null` where there
 *   is no apt-get, or nobody may without a password
 */
export async function findAptGet() {
	if ((await run('apt-get', ['--version'])).code !== 0) return null;
	if (process.getuid?.() === 0) return ['apt-get'];
	return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

/**
 * Installs Debian's packages, and prints what apt-get says where that fails.
 *
 * @param {string[]} aptGet as `findAptGet` gives it
 * @param {string[]} packages
 * @returns {Promise<void>}
 */
export async function installPackages([command = 'apt-get', ...args], packages) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	await run(command, [...args, 'update', '-qq'], { env });
	const { code, output } = await run(command, [...args, 'install', '-y', '-qq', ...packages], {
		env,
	});
	if (code !== 0) console.error(output.trimEnd());
}
