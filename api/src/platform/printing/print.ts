import { Readable } from 'node:stream';
import { applyDecorators, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerContent, type Download } from '../http/download.js';
import type { DocumentQuery } from './document.dto.js';
import type { BlockDocument } from '../../kernel/blocks.js';
import { CONTENT_TYPES } from './formats.js';
import { printDocx } from './docx.js';
import type { PdfPrinter } from './pdf.js';

/** A file is named after its number: « ECO 014-6555-19-BM.pdf ». */
export const nameOf = (reference: string): string => reference.replace(/[\\/:*?"<>|]/g, '-');

/** A route that answers a document. */
export const Prints = (): MethodDecorator =>
  applyDecorators(
    ApiProduces(...Object.values(CONTENT_TYPES)),
    ApiResponse({ status: 200, schema: { type: 'string', format: 'binary' } }),
  );

/** Answers the document in the format asked for. */
export async function answerPrinted(
  reply: FastifyReply,
  printer: PdfPrinter,
  document: BlockDocument,
  query: DocumentQuery,
): Promise<StreamableFile> {
  return answerContent(reply, await printAs(printer, document, query));
}

/** The document in the format asked for. */
async function printAs(
  printer: PdfPrinter,
  document: BlockDocument,
  { format = 'pdf' }: DocumentQuery,
): Promise<Download> {
  const printed =
    format === 'pdf' ? await printer.print(document) : await printDocx(document, await printer.logoOf(document));
  return {
    content: Readable.from([printed]),
    name: `${nameOf(document.reference)}.${format}`,
    contentType: CONTENT_TYPES[format],
    size: printed.length,
    inline: false,
  };
}
