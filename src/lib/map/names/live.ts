/** What letters a map in the browser, fetched once the map is there. */
export { default as LiveNames } from './LiveNames.svelte';
export { drawnIn } from './drawn.ts';
export { servedNames } from './served.ts';
export { placedAside } from './placer.ts';
