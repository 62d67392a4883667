import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { parse } from 'csv-parse/sync';
import { fileTypeFromStream } from 'file-type';
import { Refusal } from '../kernel/refusal.js';
import { attachmentReasons as reasons } from './domain/attachment.reasons.js';
import { ACCEPTED_NAMES, type AcceptedType, acceptedType } from './domain/content-types.js';

/**
 * What a content is, read from its bytes and never from its name.
 * @throws Refusal invalid when it is none of the accepted formats.
 */
export async function contentTypeOf(open: () => Readable): Promise<AcceptedType> {
  const detected = await fileTypeFromStream(open());
  const accepted = acceptedType(detected?.mime ?? (await textTypeOf(open())) ?? '');
  if (!accepted) throw new Refusal('invalid', [reasons.file_type({ accepted: ACCEPTED_NAMES }, 'file')]);
  return accepted;
}

const SAMPLE = 65_536;

/** What no text holds: control characters other than tab, line feed, form feed, carriage return. */
const NOT_TEXT = /[^\P{Cc}\t\n\f\r]/u;

/** Text of an office: UTF-8, or the Windows code page in which spreadsheets still export. */
async function textTypeOf(content: Readable): Promise<string | null> {
  const decoders = [new TextDecoder('utf-8', { fatal: true }), new TextDecoder('windows-1252', { fatal: true })];
  let candidates = decoders.map((decoder) => ({ decoder, sample: '' }));
  for await (const chunk of content as AsyncIterable<Buffer>) {
    candidates = candidates.filter((candidate) => reads(candidate, chunk));
    if (candidates.length === 0) return null;
  }
  const [text] = candidates.filter((candidate) => reads(candidate, null));
  return text ? (isTable(text.sample) ? 'text/csv' : 'text/plain') : null;
}

/** Whether the bytes go on being text in this encoding; the first of it is kept. */
function reads(candidate: { decoder: TextDecoder; sample: string }, chunk: Buffer | null): boolean {
  try {
    const text = chunk ? candidate.decoder.decode(chunk, { stream: true }) : candidate.decoder.decode();
    if (candidate.sample.length < SAMPLE) candidate.sample += text.slice(0, SAMPLE - candidate.sample.length);
    return !NOT_TEXT.test(text);
  } catch {
    return false;
  }
}

/** Several rows of as many cells, whatever parts them. The last row of the sample may be cut. */
function isTable(sample: string): boolean {
  return [';', ',', '\t'].some((delimiter) => {
    try {
      const rows: string[][] = parse(sample, {
        delimiter,
        bom: true,
        to: 20,
        relax_column_count: true,
        skip_empty_lines: true,
      });
      const whole = rows.length === 20 || sample.length < SAMPLE ? rows : rows.slice(0, -1);
      const width = whole[0]?.length ?? 0;
      return whole.length > 1 && width > 1 && whole.every((row) => row.length === width);
    } catch {
      return false;
    }
  });
}
