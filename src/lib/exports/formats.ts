import type { ExportFormat } from './format.ts';
import { oneFileFormat } from './one-file/format.ts';
import { pptxFormat } from './pptx/format.ts';
import { svgFormat } from './svg/format.ts';

/** Every kind of file that can be taken away, in the order in which they are offered. */
export const FORMATS: readonly ExportFormat[] = [svgFormat, pptxFormat, oneFileFormat];
