import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { answers } from '../aside.js';
import type { PrintTask } from './pdf.js';

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-serif-4/package.json'));
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
const fontBlobs = FACES.map((face) => readFileSync(join(fonts, face, `SourceSerif4_${face}.ttf`)));

/** Its workspace is this folder: a template reads nothing else. */
const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs }] });
const TEMPLATE = readFileSync(join(import.meta.dirname, 'document.typ'), 'utf8');

/** What is compiled is kept for documents that look alike, and forgotten after so many of them. */
const KEPT = 10;

/** One document is printed at a time: the logo of the next takes the place of the last one. */
function pdfOf({ document, symbol, logo }: PrintTask): Uint8Array {
  const file = document.letterhead?.logo?.file;
  if (logo && file) compiler.mapShadow(join(import.meta.dirname, file), Buffer.from(logo));
  const [year, month, day] = document.day.split('-').map(Number);
  const inputs = { document: JSON.stringify({ ...document, symbol, date: { year, month, day } }) };
  const compiled = compiler.compile({ mainFileContent: TEMPLATE, inputs });
  if (!compiled.result) throw new Error(`Typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  const pdf = compiler.pdf(compiled.result, { pdfStandard: PdfStandard.UA_1, pdfTags: true });
  compiler.evictCache(KEPT);
  return pdf;
}

answers(pdfOf);
