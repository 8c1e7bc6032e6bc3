import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		rolldownOptions: {
			output: {
				// Many small scripts cost more than they weigh: what every page with a map runs is one file.
				codeSplitting: {
					groups: [
						{
							name: 'framework',
							test: /node_modules[\\/](?:svelte|@sveltejs|esm-env|clsx)[\\/]/,
						},
						{
							name: 'tables',
							test: /src[\\/]lib[\\/](?:compiled[\\/](?!names)[a-z-]+\.json|geo[\\/]generated)/,
						},
						{
							name: 'screen',
							test: /src[\\/]lib[\\/](?:map|atlas|theme|geo[\\/](?!decode)|site[\\/](?!find|words|About|CountryPage|NotFound|nearest|Locator|EmbedScreen)|panels[\\/](?:Chooser|Legend|MapTitle|CountryTable|Invitation|coding-words|names|source|legend-rows|table-rows))/,
						},
					],
				},
			},
		},
	},
	test: {
		include: ['src/**/*.spec.ts', 'geo/**/*.spec.ts', 'scripts/**/*.spec.ts'],
		environment: 'node',
		expect: { requireAssertions: true },
		retry: 0,
	},
});
