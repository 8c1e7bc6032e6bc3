import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { boundaries } from './scripts/boundaries.mjs';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	globalIgnores([
		'.cache/',
		'.svelte-kit/',
		'build/',
		'src/lib/compiled/',
		'src/lib/geo/generated/',
		'static/',
		'test-results/',
	]),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { extraFileExtensions: ['.svelte'] },
		},
		rules: {
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{
					argsIgnorePattern: '^_',
					varsIgnorePattern: '^_',
					caughtErrors: 'none',
					ignoreRestSiblings: true,
				},
			],
			// Indexing with a literal that a test or the type above it proves to be there.
			'@typescript-eslint/no-non-null-assertion': 'off',
		},
	},
	{
		// TypeScript knows which names exist, types and globals among them, and eslint does not.
		files: ['**/*.ts', '**/*.svelte', '**/*.mjs', '**/*.js'],
		rules: { 'no-undef': 'off' },
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// Addresses come from one module that resolves them, through a port that components do not see
			// behind; a link that leads nowhere fails the build.
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{
		// The map adopts the shapes that the server wrote, and draws the layer of names itself.
		files: ['src/lib/map/**'],
		rules: { 'svelte/no-dom-manipulating': 'off' },
	},
	{
		files: ['src/lib/**'],
		rules: { 'no-console': 'error' },
	},
	...boundaries(),
);
