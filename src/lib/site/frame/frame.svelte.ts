import { addressOf } from '../address/addresses.ts';
import { know } from '../data/know.ts';
import { lookup } from '../data/tables.ts';
import type { HostChannel } from './host-channel.ts';
import type { View } from '#lib/view/view.ts';
import { DEFAULTS, frameQuery, type FrameAddress, type FrameOptions } from '#lib/embed/options.ts';
import type { PageMessage, Shown } from '#lib/embed/protocol.ts';

/** From this width on the words stand beside the map, from this height on below it; in pixels. */
const BESIDE = 480;
const BELOW = 450;

/** A frame's state. It takes the place of the address, which owns the state of a page. */
export class Frame {
	view = $state.raw<View>({ viewpoint: '' });
	options = $state.raw<FrameOptions>(DEFAULTS);
	/** The words beside the map are open. */
	open = $state(false);
	/** What the address asked for and does not exist. */
	refused = $state.raw<string[]>([]);
	/** The region whose frame this is: closing the words leads back to it. */
	readonly #home: string | null;
	channel: HostChannel | null = null;
	/** Messages are applied one after the other. */
	#handled = Promise.resolve();

	constructor(viewpoint: string, region: string | null) {
		this.view = { viewpoint, region };
		this.#home = region;
	}

	/** Applies the address, once the script runs: the prerendered page does not know its query. */
	follow({ options, view, refused }: FrameAddress): void {
		this.options = options;
		this.refused = refused;
		const { country } = view;
		this.view = { ...this.view, ...view };
		// In a small frame the panel would cover the whole map: it stays closed at first.
		const roomy = innerWidth >= BESIDE || innerHeight >= BELOW;
		this.open = options.panel === 'open' || (options.panel === 'auto' && Boolean(country) && roomy);
	}

	/** Shows something else, without adding to the history. */
	show(change: Partial<View>, by: 'reader' | 'page'): void {
		const before = this.view;
		this.view = { ...before, ...this.#left(change), ...change };
		const { country, region } = this.view;
		const selected = 'country' in change || 'region' in change;
		// A click on what has no colour opens nothing: a line says that there is nothing.
		const opens = this.open || by === 'page' || !this.silent;
		if (selected && this.options.panel !== 'none') this.open = opens && Boolean(country ?? region);
		try {
			history.replaceState(history.state, '', this.address);
		} catch {
			// Not allowed in some frames: a reload then shows the first view again.
		}
		this.channel?.send({ vantage: 1, type: 'select', shown: this.shown, by });
	}

	/** Applies a message of the page around; ids that do not exist here are ignored. */
	handle(message: PageMessage): void {
		this.#handled = this.#handled.then(() => this.#handle(message));
	}

	async #handle(message: PageMessage): Promise<void> {
		if (message.type === 'hello') return;
		const { viewpoint, region, country } = message;
		const change: Partial<View> = {};
		const known = viewpoint !== undefined && (await know(viewpoint).catch(() => undefined));
		if (known) change.viewpoint = known.id;
		if (region === null || (region && lookup.region(region))) change.region = region;
		if (country === null || (country && lookup.isCountry(country))) change.country = country;
		if (Object.keys(change).length > 0) this.show(change, 'page');
	}

	/** Clears the selection. */
	close(): void {
		this.show({ country: null, region: this.#home }, 'reader');
		this.open = false;
	}

	/** This frame's own address. */
	get address(): string {
		const { viewpoint, region, ...rest } = this.view;
		const path = addressOf({ viewpoint, region, embed: true });
		const query = frameQuery(this.options, rest);
		return query ? `${path}?${query}` : path;
	}

	/** The selected country, where the document says nothing of it. */
	get silent(): string | null {
		const { viewpoint, country = null } = this.view;
		return country && lookup.viewpoint(viewpoint)?.countries[country] ? null : country;
	}

	get shown(): Shown {
		const { viewpoint, region = null, country = null } = this.view;
		return { viewpoint, region, country };
	}

	/** A country elsewhere leaves the region behind, unless both are asked for, or there is nothing to go to. */
	#left({ country, viewpoint = this.view.viewpoint }: Partial<View>): Partial<View> {
		const named = country && lookup.viewpoint(viewpoint)?.countries[country];
		const elsewhere = named && lookup.regionOf(country)?.id !== this.view.region;
		return elsewhere ? { region: null } : {};
	}
}
