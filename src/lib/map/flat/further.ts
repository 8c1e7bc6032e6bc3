/** What a map has beyond its first view: textures. */
export { default as Textures } from './Textures.svelte';
