import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';

/** Letters and figures alone: lines break where the paper wants, and words are cut there. */
export const bare = (text: string): string =>
  text
    .replace(/[\s\u00ad\u2010\u2011–-]/g, '')
    .replaceAll('ﬁ', 'fi')
    .replaceAll('ﬂ', 'fl');

/** What the identity of the references prints on each page. */
const AUTHORITY = 'La Métropole Aix-Marseille-Provence';
const FOOT = 'Métropole Aix-Marseille-Provence · SIREN 200 054 807';

/** The text of a PDF, without what each page repeats. */
export async function textOfPdf(pdf: Buffer, reference: string, author = AUTHORITY): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  const repeated = [
    bare(`${author} ${reference}`),
    new RegExp(`(${bare(FOOT)})?${bare(reference)}page\\d+sur\\d+`.replaceAll('/', '\\/'), 'g'),
  ];
  return repeated.reduce<string>((left, words) => left.replaceAll(words, ''), text.map(bare).join(''));
}

/** The text of a word-processor file, its tables included. */
export async function textOfDocx(docx: Buffer): Promise<string> {
  return bare((await mammoth.extractRawText({ buffer: docx })).value);
}

/** The roles of the structure tree of a PDF, in the order of reading. */
export async function rolesOfPdf(pdf: Buffer): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const roles: string[] = [];
  const walk = (node: { role?: string; children?: unknown[] }): void => {
    if (node.role) roles.push(node.role);
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    walk(await (await document.getPage(number)).getStructTree());
  }
  return roles;
}
