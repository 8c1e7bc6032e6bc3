/** Heights that the dialog offers, in CSS pixels. */
export const EMBED_HEIGHTS = [375, 400, 600, 650, 800] as const;

/** What the dialog knows of a view that is to be embedded in another page. */
export interface Embedded {
	/** Absolute address of the frame. */
	address: string;
	/** Absolute address of the full map or page. */
	full: string;
	/** What the frame shows, for those who hear it. */
	title: string;
	/** Absolute address of its picture; `null` for a country's card, which has none. */
	still: string | null;
}

/** Whatever the page around says of pictures and frames: slides, for one, give them margins and 95 %. */
const WHOLE = 'width:100%;height:100%;max-width:none;max-height:none;margin:0';
const FILLS = `position:absolute;inset:0;${WHOLE}`;

/** The picture that stands behind a frame; nothing where there is none. */
const pictureOf = ({ still, title }: Embedded, style: string, slot = ''): string =>
	still
		? `<img${slot} src="${attribute(still)}" alt="${attribute(title)}" loading="lazy" ` +
			`style="${style};object-fit:contain">`
		: '';

/**
 * The markup that embeds a frame in another page. Behind the frame stands its picture, and below
 * it a link: where a system takes the frame away, these stay.
 *
 * @param height in CSS pixels
 */
export function embedMarkup(embedded: Embedded, height: number): string {
	const { address, full, title } = embedded;
	return (
		`<div style="position:relative;height:${height}px">${pictureOf(embedded, FILLS)}` +
		`<iframe src="${attribute(address)}" title="${attribute(title)}" loading="lazy" ` +
		'allow="fullscreen; clipboard-write" ' +
		// Attributes too: many systems drop styles.
		`width="100%" height="${height}" ` +
		`style="${FILLS};border:0"></iframe></div>\n` +
		`<p><a href="${attribute(full)}">${attribute(title)}</a></p>`
	);
}

/** The same by the web component, which makes its frame as high as it likes to be. */
export function componentMarkup(embedded: Embedded): string {
	const { address, full, title } = embedded;
	const { viewpoint, region, country, ...options } = attributesOf(address);
	const attributes = Object.entries({ viewpoint, region, country, title, ...options })
		.filter((pair): pair is [string, string] => pair[1] !== undefined)
		.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${attribute(value)}"`));
	return (
		`<script src="${attribute(`${partsOf(address).base}vantage-map.js`)}" async></script>\n` +
		`<vantage-map${attributes.join('')}>${pictureOf(embedded, WHOLE, ' slot="picture"')}` +
		`<a href="${attribute(full)}">${attribute(title)}</a></vantage-map>`
	);
}

/** The attributes by which `<vantage-map>` asks for a frame of this address. */
export function attributesOf(address: string): Record<string, string> {
	const { viewpoint, region, country, query } = partsOf(address);
	return {
		...(viewpoint ? { viewpoint } : {}),
		...(region ? { region } : {}),
		...(country ? { country } : {}),
		...Object.fromEntries([...query].filter(([name]) => name !== 'country')),
	};
}

/** The address of a frame's picture; `null` for a country's card. */
export function stillOf(address: string): string | null {
	const { base, viewpoint, region } = partsOf(address);
	return viewpoint && `${base}stills/${viewpoint}${region ? `/region/${region}` : ''}.png`;
}

/** The address of the card of the country that a frame's address selects; `null` where it selects none. */
export function cardOf(address: string): string | null {
	const { base, country } = partsOf(address);
	return country && `${base}embed/country/${country}`;
}

/** The same address, for the data as they are now. */
export function pinned(address: string, version: string): string {
	const url = new URL(address);
	url.searchParams.set('data', version);
	// Switches have no value, and an address that is read aloud no superfluous signs.
	return url.href.replace(/=(?=&|$)/g, '');
}

function partsOf(address: string): {
	base: string;
	viewpoint: string | null;
	region: string | null;
	country: string | null;
	query: URLSearchParams;
} {
	const { origin, pathname, searchParams: query } = new URL(address);
	const [, before = '', path = ''] = /^(.*?\/)embed\/(.*)$/.exec(pathname) ?? [];
	const [first = '', second = '', , region = null] = path.split('/');
	const isCard = first === 'country';
	return {
		base: origin + before,
		viewpoint: isCard ? null : `${first}/${second}`,
		region,
		country: isCard ? second : query.get('country'),
		query,
	};
}

const attribute = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
