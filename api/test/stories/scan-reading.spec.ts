import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlockDocument } from '../../src/kernel/blocks.js';
import { DiskFiles } from '../../src/platform/files/disk-files.js';
import { PdfPrinter } from '../../src/platform/printing/pdf.js';
import { ScanReader } from '../../src/signed-documents/scanning/scan-reader.js';
import { jpeg, noise } from '../support/papers.js';
import {
  askew,
  inBlackAndWhite,
  pdfOf,
  photographed,
  type Picture,
  pngOf,
  scanned,
  stained,
} from '../support/scans.js';

const CODE = 'K7QF2M9XA3';
const EXTRACT: BlockDocument = {
  title: 'Attribution de subventions à Medinsoft',
  kind: 'Extrait du registre des délibérations',
  author: 'La Métropole',
  reference: 'ECO 014-6555/19/BM',
  day: '2019-09-26',
  blocks: Array.from({ length: 20 }, (_, index) => ({
    type: 'paragraph',
    text: `Alinéa ${index + 1}. ${'Les crédits nécessaires sont inscrits au budget principal. '.repeat(6)}`,
  })),
};

/** Where the code is printed, with room around it. */
const CORNER = { left: 0, top: 0.86, right: 0.4, bottom: 1 };

describe('The code of a signed document', () => {
  const printer = new PdfPrinter(new DiskFiles(join(tmpdir(), 'subventions-files', 'scan-reading')));
  const reader = new ScanReader();
  let printed: Buffer;
  let sheets: Picture[];
  beforeAll(async () => {
    printed = await printer.print(EXTRACT, 'K7QF2-M9XA3');
    sheets = await scanned(printed, 150);
  });
  afterAll(() => Promise.all([printer.onModuleDestroy(), reader.onModuleDestroy()]));

  const codes = async (content: Buffer, isPdf: boolean): Promise<(string | number)[][]> => {
    const { found } = await reader.read(content, { isPdf });
    return found.map(({ page, text }) => [page, text]);
  };
  const onePage = (picture: Picture) => codes(pdfOf([picture], 150), true);

  it('is read on each page of the file that was printed', async () => {
    expect(sheets).toHaveLength(3);
    expect(await codes(printed, true)).toEqual([1, 2, 3].map((page) => [page, CODE]));
  });

  it('is read on the three pages of a scan in black and white, at 150 dots an inch', async () => {
    expect(
      await codes(
        pdfOf(
          sheets.map((sheet) => inBlackAndWhite(sheet)),
          150,
        ),
        true,
      ),
    ).toEqual([1, 2, 3].map((page) => [page, CODE]));
  });

  it.each([
    ['too dark', 225],
    ['too light', 60],
  ])('is read on a scan that came out %s', async (_, threshold) => {
    expect(await onePage(inBlackAndWhite(sheets[0]!, threshold))).toEqual([[1, CODE]]);
  });

  it.each([2, 7, 45, 90, 178, 270])('is read on a sheet laid at %i degrees', async (degrees) => {
    expect(await onePage(inBlackAndWhite(askew(sheets[0]!, degrees)))).toEqual([[1, CODE]]);
  });

  it('is read on a scan of half the resolution', async () => {
    expect(await codes(pdfOf(await scanned(printed, 75), 75), true)).toHaveLength(3);
  });

  it.each([
    ['from the side', {}, 0],
    ['from far aside, in the dark', { far: 0.5, noise: 40 }, 0],
    ['from the side, the sheet turned', { far: 0.6 }, 25],
  ])('is read on a photograph taken %s', async (_, way, degrees) => {
    const [sheet] = await scanned(printed, 200);
    expect(await codes(pngOf(photographed(askew(sheet!, degrees), way)), false)).toEqual([[1, CODE]]);
  });

  it('is not read where nothing of it is left, and the other pages still tell', async () => {
    expect(await onePage(stained(sheets[0]!, CORNER))).toEqual([]);
    const mended = [stained(sheets[0]!, CORNER), sheets[1]!];
    expect(await codes(pdfOf(mended, 150), true)).toEqual([[2, CODE]]);
  });

  it('is not found in what carries none, nor in what is no image', async () => {
    expect(await codes(jpeg(), false)).toEqual([]);
    expect(await codes(pngOf(stained(sheets[0]!, { left: 0, top: 0, right: 1, bottom: 1 })), false)).toEqual([]);
    await expect(codes(noise(), true)).rejects.toThrow('corrupted');
    await expect(codes(printed.subarray(0, 9000), true)).rejects.toThrow('corrupted');
    expect(await codes(printed, true)).toHaveLength(3);
  });
});
