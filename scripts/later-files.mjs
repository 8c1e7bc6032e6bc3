/**
 * Writes `_app/later.json` into the build: the files that the service worker keeps only once a page has
 * asked for them, because they are heavy and not every reader needs them: the second renderer and its worker, and
 * what makes files to take away.
 *
 * @returns {import('vite').Plugin}
 */
export function laterFiles() {
	return {
		name: 'later-files',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_, bundle) {
			const later = Object.values(bundle)
				.filter((part) =>
					part.type === 'chunk'
						? part.moduleIds.some(isHeavy)
						: part.fileName.includes('/workers/maplibre'),
				)
				.map(({ fileName }) => fileName);
			this.emitFile({
				type: 'asset',
				fileName: '_app/later.json',
				source: JSON.stringify(later.sort()),
			});
		},
	};
}

/** @param {string} module */
const isHeavy = (module) => /[\\/]node_modules[\\/]maplibre-gl[\\/]/.test(module);
