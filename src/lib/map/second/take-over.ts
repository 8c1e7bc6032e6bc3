/** Which renderer an address asks for: `?renderer=`. */
export type RendererChoice = 'auto' | 'svg' | 'gl';

/** What kind of WebGL there is; software draws, but slower than the SVG. */
export type WebGLKind = 'none' | 'software' | 'hardware';

export interface Circumstances {
	choice: RendererChoice;
	kind: WebGLKind;
	/** In a frame of another page, or where the reader wants to save data. */
	sparing: boolean;
	/** The reader came more than twice as near as the map opens. */
	near: boolean;
}

/** Whether the second renderer is to be fetched now. */
export function wantsSecond({ choice, kind, sparing, near }: Circumstances): boolean {
	if (choice !== 'auto') return choice === 'gl';
	return near || (kind === 'hardware' && !sparing);
}

/** Names of renderers that compute on the processor what a graphics card would. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** The WebGL of this browser, by the name that it gives its renderer. */
export function webglKind(): WebGLKind {
	try {
		const gl = document.createElement('canvas').getContext('webgl2');
		if (!gl) return 'none';
		const info = gl.getExtension('WEBGL_debug_renderer_info');
		const name = String(gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
		gl.getExtension('WEBGL_lose_context')?.loseContext();
		return SOFTWARE.test(name) ? 'software' : 'hardware';
	} catch {
		return 'none';
	}
}
