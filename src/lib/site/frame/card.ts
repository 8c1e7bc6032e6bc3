import { keepManners } from './manners.ts';
import { noticeOf } from './notice.ts';
import { Talk } from './talk.ts';
import { readFrame } from '#lib/embed/options.ts';

/*
 * The script of a country's card. The card is complete as it is written: this only tells the page around
 * how high it is, minds the keys, and says what the address asked for in vain.
 */
const card = document.querySelector<HTMLElement>('[data-card]')!;
const { card: country = '', version = '', date = '' } = card.dataset;
const address = readFrame(new URLSearchParams(location.search), { isCountry: () => true });

document.getElementById('notice')!.textContent = noticeOf(address, { version, date });

// A card shows one country: what the page around asks for otherwise is not for it.
const talk = Talk.open(address.options.host, () => undefined);
talk?.say({
	vantage: 1,
	type: 'ready',
	shown: { viewpoint: null, region: null, country },
	data: version,
});
new ResizeObserver(() => talk?.sayHeight(card.scrollHeight)).observe(card);
keepManners({
	talk,
	forwards: () => address.options.keys === 'forward',
	close: () => false,
});
