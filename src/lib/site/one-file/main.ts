/** What the one file runs: first its files, which the modules of the site read when they start. */
import '#lib/theme/app.css';
import { mount } from 'svelte';
import { readFiles } from './inlined.ts';

await readFiles();
const { default: App } = await import('./App.svelte');
mount(App, { target: document.body });
