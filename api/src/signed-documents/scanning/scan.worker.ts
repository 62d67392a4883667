import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';
import { answers } from '../../platform/aside.js';
import type { Reading, ScanTask } from './scan-reader.js';

/** Nothing is fetched: the reader comes with its package. */
const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } });

const pdfium = PDFiumLibrary.init();

type Picture = Parameters<typeof readBarcodes>[0];

const QR: ReaderOptions = { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 8 };

/** A dark photograph, a grey photocopy and a fax ask for different ways of telling black from white. */
const WAYS: readonly ReaderOptions[] = [
  { ...QR, binarizer: 'LocalAverage' },
  { ...QR, binarizer: 'GlobalHistogram', tryDenoise: true },
];

/** Dots an inch, tried in this order: an office scans at 150 to 300, and more dots bring out what is small. */
const RESOLUTIONS = [200, 300, 450];
const POINTS_AN_INCH = 72;
/** A page larger than this is a plan or a trap: it is drawn smaller. */
const MOST_PIXELS = 40_000_000;

async function textsOf(picture: Picture, ways = WAYS): Promise<string[]> {
  for (const way of ways) {
    const found = (await readBarcodes(picture, way)).filter(({ isValid }) => isValid);
    if (found.length > 0) return found.map(({ text }) => text);
  }
  return [];
}

async function drawn(document: PDFiumDocument, page: number, resolution: number): Promise<Picture> {
  const sheet = document.getPage(page);
  const { originalWidth, originalHeight } = sheet.getOriginalSize();
  const wanted = resolution / POINTS_AN_INCH;
  const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (originalWidth * originalHeight)));
  const { width, height, data } = await sheet.render({ scale, render: 'bitmap', colorSpace: 'Gray' });
  return { width, height, colorSpace: 'srgb', data: inColours(data) } as Picture;
}

function inColours(grey: Uint8Array): Uint8ClampedArray {
  const colours = new Uint8ClampedArray(grey.length * 4).fill(255);
  for (let pixel = 0; pixel < grey.length; pixel += 1) colours.fill(grey[pixel]!, pixel * 4, pixel * 4 + 3);
  return colours;
}

/** Every page once; finer and finer, then, as long as none has told anything: one page that reads is enough. */
async function readPdf(content: Uint8Array): Promise<Reading> {
  const document = await (await pdfium).loadDocument(content);
  try {
    const pages = document.getPageCount();
    const found: Reading['found'][number][] = [];
    for (const resolution of RESOLUTIONS) {
      for (let page = 0; page < pages; page += 1) {
        const texts = await textsOf(await drawn(document, page, resolution));
        found.push(...texts.map((text) => ({ page: page + 1, text })));
      }
      if (found.length > 0) break;
    }
    return { pages, found };
  } finally {
    document.destroy();
  }
}

async function readImage(content: Uint8Array): Promise<Reading> {
  const texts = await textsOf(content);
  return { pages: 1, found: texts.map((text) => ({ page: 1, text })) };
}

answers(({ content, isPdf }: ScanTask) => (isPdf ? readPdf(content) : readImage(content)));
