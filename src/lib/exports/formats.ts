import type { ExportFormat } from './format.ts';
import { oneFileFormat } from './one-file/format.ts';
import { pdfFormat } from './pdf/format.ts';
import { pngFormat } from './png/format.ts';
import { pptxFormat } from './pptx/format.ts';
import { svgFormat } from './svg/format.ts';

/** Every kind of file that can be taken away, in the order in which they are offered. */
export const FORMATS: readonly ExportFormat[] = [
	pngFormat,
	pdfFormat,
	pptxFormat,
	svgFormat,
	oneFileFormat,
];
