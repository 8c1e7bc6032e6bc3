import { listenToFrameKeys } from './frame-keys.ts';
import { noticeOf } from '../address/notice.ts';
import { HostChannel } from './host-channel.ts';
import { taken } from '../taken.ts';
import { readFrame } from '#lib/embed/options.ts';

/*
 * The script of a country's card, and of a document's quotes. The card's HTML is complete: this only sends its height, handles keys, and
 * names what the address asked for and does not exist.
 */
const card = document.querySelector<HTMLElement>('[data-card]')!;
const { card: country = '', version = '', date = '' } = card.dataset;
const address = readFrame(new URLSearchParams(location.search), { isCountry: () => true });

document.getElementById('notice')!.textContent = noticeOf(address, { version, date });

// A card shows one country: it ignores messages to show something else.
const channel = HostChannel.open(address.options.host, () => undefined);
channel?.send({
	vantage: 1,
	type: 'ready',
	shown: { viewpoint: null, region: null, country: country || null },
	data: version,
});
new ResizeObserver(() => channel?.sendHeight(card.scrollHeight)).observe(card);
listenToFrameKeys({
	channel,
	forwards: () => address.options.keys === 'forward',
	close: () => false,
});
taken();
