import { crc32 } from 'node:zlib';

/** A file of an archive, whole: what it holds is small beside the archive. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
}

const VERSION = 20;
/** The name is in UTF-8. */
const UTF8 = 0x0800;
const LARGEST = 0xffff_ffff;
const MOST_ENTRIES = 0xffff;

/** The fields that a file has twice: before its content, and in the directory at the end. */
function fieldsOf({ name, content }: ZipEntry, day: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8, 2);
  fields.writeUInt16LE(day, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function directoryLine(fields: Buffer, name: string, place: number): Buffer {
  const line = Buffer.alloc(46);
  line.write('PK\x01\x02', 0, 'latin1');
  line.writeUInt16LE(VERSION, 4);
  fields.copy(line, 6);
  line.writeUInt32LE(place, 42);
  return Buffer.concat([line, Buffer.from(name)]);
}

function directoryEnd(entries: number, size: number, place: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(place, 16);
  return end;
}

/** A day as a zip writes it; `2019-09-26`. */
const zipDay = (day: string): number => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((year - 1980) << 9) | (month << 5) | date;
};

/**
 * An archive as it flows, one file in memory at a time. Contents are stored as they are: a PDF is compressed already.
 * @throws Error beyond what the format holds without its extensions.
 */
export async function* zipOf(entries: AsyncIterable<ZipEntry>, day: string): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let place = 0;
  for await (const entry of entries) {
    const fields = fieldsOf(entry, zipDay(day));
    const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(entry.name)]);
    directory.push(directoryLine(fields, entry.name, place));
    place += head.length + entry.content.length;
    if (place > LARGEST || directory.length > MOST_ENTRIES) throw new Error('too much for one archive');
    yield head;
    yield entry.content;
  }
  const listed = Buffer.concat(directory);
  yield listed;
  yield directoryEnd(directory.length, listed.length, place);
}
