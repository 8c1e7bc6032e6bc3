import type { PresentPort } from './port.ts';
import type { Theme } from '#lib/theme/tokens.ts';
import { idle } from '#lib/ui/idle.ts';
import type { View } from '#lib/view/view.ts';

/** As many are kept: more than a page of steps, less than a browser would feel. */
const KEPT = 300;

/** Small pictures of views: one at a time, when the browser has nothing else to do, each once. */
export class Pictures {
	readonly #made = new Map<string, Promise<string>>();
	#last: Promise<unknown> = Promise.resolve();

	constructor(private readonly draw: (view: View, theme: Theme) => Promise<string>) {}

	/** The address of a view's picture. Rejects where it cannot be made; asked again, it tries again. */
	of(view: View, theme: Theme): Promise<string> {
		const key = theme + JSON.stringify(view);
		const known = this.#made.get(key);
		if (known) return known;
		const picture = this.#last.then(idle).then(() => this.draw(view, theme));
		this.#made.set(key, picture);
		picture.catch(() => this.#made.delete(key));
		this.#last = picture.catch(() => undefined);
		const [oldest] = this.#made.keys();
		if (this.#made.size > KEPT && oldest) this.#made.delete(oldest);
		return picture;
	}
}

const ofPorts = new WeakMap<PresentPort, Pictures>();

/** The pictures that a port can make, the same for all who ask; `null` where it makes none. */
export function picturesOf(port: PresentPort): Pictures | null {
	const { picture } = port;
	if (!picture) return null;
	const pictures = ofPorts.get(port) ?? new Pictures(picture);
	ofPorts.set(port, pictures);
	return pictures;
}
