import { createServer } from 'node:net';

/**
 * The port that the environment asks for.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {number}
 * @throws {Error} where PORT is no port
 */
export function portOf({ PORT = '' }) {
	const port = Number(PORT || 4173);
	if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
	throw new Error(`PORT=${PORT} is no port: it has to be a number up to 65535.`);
}

/** @param {number} port */
export const busyMessage = (port) =>
	`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`;

/**
 * Fails if a port is taken: better before the build than after it.
 *
 * @param {number} port
 * @param {string | undefined} host address to listen on; all by default
 * @returns {Promise<void>}
 * @throws {Error} naming the port and the way out
 */
export function requireFree(port, host) {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
			reject(error.code === 'EADDRINUSE' ? new Error(busyMessage(port)) : error),
		);
		server.listen({ port, host }, () => server.close(() => resolve()));
	});
}
