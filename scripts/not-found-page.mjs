import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The page for unknown addresses is made by script, which finds what comes nearest. Without script, or with
 * where one fails, it would be blank: this writes into it what holds for every address. `start-again.js`
 * takes it away when the page's script has something to say itself.
 *
 * @param {string} dir the built folder
 * @param {string} base `/vantage`, where the site stands below a path
 * @returns {Promise<void>}
 * @throws {Error} where the page has no body to write into
 */
export async function completeNotFoundPage(dir, base) {
	const path = join(dir, '404.html');
	const html = await readFile(path, 'utf8');
	const body = /<body[^>]*>/.exec(html)?.[0];
	if (!body) throw new Error(`${path} has no <body>.`);
	const words =
		'<main id="no-page" style="max-width:40rem;margin:12vh auto;padding:1.5rem">' +
		'<h1>There is no page at this address</h1>' +
		`<p><a href="${base}/">The map</a> · <a href="${base}/about">About Vantage</a></p>` +
		'</main>';
	const title = html.includes('<title>') ? '' : '<title>Not found · Vantage</title>';
	await writeFile(
		path,
		html.replace('</head>', `${title}</head>`).replace(body, `${body}${words}`),
	);
}
