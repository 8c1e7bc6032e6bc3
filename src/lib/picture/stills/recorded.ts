/** Path data longer than this stands apart, under its digest: most of it every viewpoint's picture has. */
const LONG = 60;

/** Path data by digest. */
export type Shapes = Record<string, string>;

/**
 * A picture as text that can be compared line by line: an element a line, numbers in whole pixels, long path
 * data by digest.
 *
 * @param shapes takes up the long path data, rounded
 */
export function recordedForm(svg: string, shapes: Shapes): string {
	return svg
		.replace(/ d="([^"]*)"/g, (_, d: string) => {
			const whole = d.replace(/-?\d*\.\d+/g, (n) => ` ${Math.round(Number(n))}`);
			if (whole.length <= LONG) return ` d="${whole}"`;
			const digest = digestOf(whole);
			shapes[digest] = whole;
			return ` d="#${digest}"`;
		})
		.replace(/(?<=[ ("])-?\d+\.\d+(?=[ )",])/g, (n) => rounded(Number(n)))
		.replaceAll('><', '>\n<');
}

/** FNV-1a, of 32 bits. */
function digestOf(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Places to the pixel; scales and widths of lines, which are small, to the hundredth. */
const rounded = (n: number) => String(Number(n.toFixed(Math.abs(n) < 10 ? 2 : 0)));

/** The picture that a recorded form is of, to be looked at. */
export const pictureOfRecord = (text: string, shapes: Shapes): string =>
	text.replace(/ d="#(\w+)"/g, (_, digest: string) => ` d="${shapes[digest] ?? ''}"`);

/** Two pictures beside each other, as a page. */
export const sideBySide = (before: string, after: string): string =>
	'<!doctype html><meta charset="utf-8"><title>Recorded, and now</title>' +
	'<style>body{display:flex;gap:8px;margin:8px}figure{flex:1;margin:0}img{width:100%}</style>' +
	[
		['Recorded', before],
		['Now', after],
	]
		.map(([name, svg]) => {
			const source = `data:image/svg+xml;base64,${Buffer.from(svg!).toString('base64')}`;
			return `<figure><figcaption>${name}</figcaption><img alt="${name}" src="${source}"></figure>`;
		})
		.join('');
