import { Readable } from 'node:stream';
import type { Download } from '../platform/http/download.js';
import type { DocumentQuery } from './document.dto.js';
import type { BlockDocument } from './domain/blocks.js';
import { CONTENT_TYPES } from './domain/formats.js';
import { printDocx } from './render/docx.js';
import type { PdfPrinter } from './render/pdf.js';

/** A file is named after its number: « ECO 014-6555-19-BM.pdf ». */
const nameOf = (reference: string): string => reference.replace(/[\\/:*?"<>|]/g, '-');

/** The document in the format asked for. */
export async function printAs(
  printer: PdfPrinter,
  document: BlockDocument,
  { format = 'pdf' }: DocumentQuery,
): Promise<Download> {
  const printed = await (format === 'pdf' ? printer.print(document) : printDocx(document));
  return {
    content: Readable.from([printed]),
    name: `${nameOf(document.reference)}.${format}`,
    contentType: CONTENT_TYPES[format],
    size: printed.length,
    inline: false,
  };
}
