import { PdfFile, type Ref } from './file.ts';
import type { Matrix } from './matrix.ts';
import { PdfContext, type PageLink } from './pdf-context.ts';
import { PageResources } from './resources.ts';
import { textString } from './strings.ts';
import { spell } from './path-operators.ts';
import type { Typesetter } from '../letters/typesetter.ts';
import type { Context } from '../scene/context.ts';
import type { Size } from '#lib/geo/camera.ts';

/** A page of a document. */
export interface PdfPage {
	/** Draws what stands on it. */
	draw(context: Context): void;
	/** Of what is drawn, in pixels. */
	size: Size;
	/** Stands in the list of pages. */
	title: string;
	/** The page in words, for those who do not see it. */
	description: string;
}

/** How a file is made. */
export interface PdfManner {
	/** What has made it, as its properties say. */
	producer: string;
	typesetter: Typesetter;
	/** Called after each page with its number; what it returns is waited for. */
	pause(done: number): Promise<void> | void;
}

/** 16 by 9, as presentations have it, in points. */
export const PAGE: Size = { width: 960, height: 540 };

/**
 * Pages as a PDF file: vectors, with the words as text that can be searched, a list of the pages, links,
 * and each page's description as its alternative text.
 */
export async function pdfOf(
	title: string,
	pages: AsyncIterable<PdfPage>,
	{ producer, typesetter, pause }: PdfManner,
): Promise<Uint8Array<ArrayBuffer>> {
	const file = new PdfFile();
	const resources = new PageResources(file);
	const tree = file.reserve();
	const structure = file.reserve();
	const shared = file.reserve();
	const placed: { page: Ref; figure: Ref; title: string }[] = [];
	for await (const { draw, size, title: name, description } of pages) {
		const context = new PdfContext(onPage(size), resources, typesetter);
		context.group({}, () => draw(context));
		const { content, links } = context;
		const page = file.reserve();
		const figure = file.add(
			`<< /Type /StructElem /S /Figure /P ${structure} /Pg ${page} /K 0 ` +
				`/Alt ${textString(description)} /T ${textString(name)} >>`,
		);
		const body = await file.stream('', `/Figure << /MCID 0 >> BDC\n${content}\nEMC`);
		const annotations = links.map((link) => file.add(linkAnnotation(link)));
		file.add(
			`<< /Type /Page /Parent ${tree} /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] ` +
				`/Resources ${shared} /Contents ${body} /StructParents ${placed.length} /Tabs /S ` +
				`/Annots [${annotations.join(' ')}] >>`,
			page,
		);
		placed.push({ page, figure, title: name });
		await pause(placed.length);
	}
	file.add(await resources.dictionary(), shared);
	const kids = placed.map(({ page }) => page).join(' ');
	file.add(`<< /Type /Pages /Kids [${kids}] /Count ${placed.length} >>`, tree);
	const parents = placed.map(({ figure }, i) => `${i} [${figure}]`).join(' ');
	file.add(
		`<< /Type /StructTreeRoot /K [${placed.map(({ figure }) => figure).join(' ')}] ` +
			`/ParentTree << /Nums [${parents}] >> /ParentTreeNextKey ${placed.length} >>`,
		structure,
	);
	const catalog = file.add(
		`<< /Type /Catalog /Pages ${tree} /Lang (en-GB) /MarkInfo << /Marked true >> ` +
			`/StructTreeRoot ${structure} /ViewerPreferences << /DisplayDocTitle true >> ` +
			`/Outlines ${listOfPages(file, placed)} >>`,
	);
	const info = file.add(`<< /Title ${textString(title)} /Creator ${textString(producer)} >>`);
	return file.bytes(catalog, info);
}

/** From a picture's pixels, y downwards, to a page's points, y upwards. */
const onPage = ({ width, height }: Size): Matrix => [
	PAGE.width / width,
	0,
	0,
	-PAGE.height / height,
	0,
	PAGE.height,
];

const linkAnnotation = ({ address, box }: PageLink): string => {
	const [x0, y0, x1, y1] = box.map(spell);
	// An address is ASCII; what would end the string is escaped.
	const uri = encodeURI(decodeURI(address)).replace(/[\\()]/g, '\\$&');
	return (
		`<< /Type /Annot /Subtype /Link /Rect [${x0} ${y0} ${x1} ${y1}] /Border [0 0 0] /F 4 ` +
		`/Contents ${textString(address)} /A << /S /URI /URI (${uri}) >> >>`
	);
};

function listOfPages(file: PdfFile, pages: readonly { page: Ref; title: string }[]): Ref {
	const list = file.reserve();
	const refs = pages.map(() => file.reserve());
	pages.forEach(({ page, title }, i) => {
		const sides = [
			i > 0 ? `/Prev ${refs[i - 1]}` : '',
			i < pages.length - 1 ? `/Next ${refs[i + 1]}` : '',
		];
		file.add(
			`<< /Title ${textString(title)} /Parent ${list} ${sides.join(' ')} /Dest [${page} /Fit] >>`,
			refs[i],
		);
	});
	const ends = refs.length ? `/First ${refs[0]} /Last ${refs.at(-1)}` : '';
	return file.add(`<< /Type /Outlines ${ends} /Count ${refs.length} >>`, list);
}
