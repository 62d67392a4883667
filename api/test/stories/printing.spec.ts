import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { type BlockDocument, heading, paragraph } from '../../src/kernel/blocks.js';
import { DiskFiles } from '../../src/platform/files/disk-files.js';
import { printDocx } from '../../src/platform/printing/docx.js';
import { PdfPrinter } from '../../src/platform/printing/pdf.js';
import { paperDocument } from '../../src/sittings/domain/papers.js';
import { rolesOfPdf, textOfDocx, textOfPdf } from '../support/printed.js';

const REFERENCE = 'MET 26/30000/BM';
const ROWS = Array.from({ length: 300 }, (_, index) => [
  `Association numéro${index + 1}fin`,
  'Animation',
  '1 500,00 €',
]);

const annex: BlockDocument = {
  title: 'Attribution de 300 subventions',
  kind: 'Rapport au Bureau',
  author: 'La Métropole',
  reference: REFERENCE,
  day: '2026-10-15',
  blocks: [
    heading(1, 'Annexe'),
    {
      type: 'table',
      caption: 'Subventions attribuées',
      columns: [
        { title: 'Bénéficiaire', align: 'left' },
        { title: 'Objet', align: 'left' },
        { title: 'Montant', align: 'right' },
      ],
      rows: ROWS,
    },
    paragraph('#let hostile = [*gras*] <étiquette> $x$ @renvoi \\ « & » {"a": 1}'),
  ],
};

describe('A document is printed', () => {
  const printer = new PdfPrinter(new DiskFiles(join(tmpdir(), 'subventions-files', 'printing')));
  afterAll(() => printer.onModuleDestroy());

  const numbersIn = (text: string): number[] =>
    [...text.matchAll(/numéro(\d+)fin/g)].map(([, digits]) => Number(digits));
  const all = ROWS.map((_, index) => index + 1);

  it('without losing a row of an annex of three hundred, on any page', async () => {
    const pdf = await printer.print(annex);
    expect(numbersIn(await textOfPdf(pdf, REFERENCE, 'La Métropole'))).toEqual(all);
    expect((await rolesOfPdf(pdf)).filter((role) => role === 'TR').length).toBeGreaterThanOrEqual(301);
    expect(numbersIn(await textOfDocx(await printDocx(annex)))).toEqual(all);
  });

  it('without losing a row of an agenda of three hundred reports', async () => {
    const agenda = all.map((rank) => ({
      ...{ rank, number: `MET 26/${rank}/BM`, title: `Rapport numéro${rank}fin`, state: 'on_agenda', rapporteur: null },
      ...{ department: 'Direction du numérique', beneficiaries: ['Medinsoft'], amountCents: 1_500_00 },
      ...{ deliberation: null, voteWording: null },
    }));
    const document = paperDocument(
      'agenda',
      {
        ...{ body: 'conseil', heldOn: '2026-10-15', state: 'planned', chair: 'Martine Vassal', secretary: null },
        ...{ printedPresentCount: null, members: [], agenda },
      },
      { name: 'La Métropole', of: 'de la Métropole', letterhead: { logo: null, lines: [], foot: null } },
    );
    const pdf = await printer.print(document);
    expect(numbersIn(await textOfPdf(pdf, document.reference, 'La Métropole'))).toEqual(all);
    expect(numbersIn(await textOfDocx(await printDocx(document)))).toEqual(all);
  });

  it('with what people wrote as they wrote it: nothing of it is read as an instruction', async () => {
    const text = await textOfPdf(await printer.print(annex), REFERENCE, 'La Métropole');
    expect(text).toContain('#lethostile=[*gras*]<étiquette>$x$@renvoi\\«&»{"a":1}');
  });

  it('one after another when many ask at once, each its own', async () => {
    const titled = (title: string): BlockDocument => ({
      ...annex,
      reference: title,
      blocks: [paragraph(`texte de ${title}`)],
    });
    const names = Array.from({ length: 12 }, (_, index) => `R${index}R`);
    const printed = await Promise.all(names.map((name) => printer.print(titled(name))));
    for (const [index, pdf] of printed.entries()) {
      expect(await textOfPdf(pdf, 'aucune', 'personne')).toContain(`textede${names[index]}`);
    }
  });

  it('with the code of what is signed on each of its pages, in letters too', async () => {
    const { text, totalPages } = await extractText(
      await getDocumentProxy(new Uint8Array(await printer.print(annex, 'K7QF2-M9XA3'))),
      { mergePages: false },
    );
    expect(totalPages).toBeGreaterThan(5);
    expect(text.filter((page) => page.includes('K7QF2-M9XA3'))).toHaveLength(totalPages);
  });

  it('again after its printer has died', async () => {
    const dying = printer.print(annex);
    await printer.onModuleDestroy();
    await expect(dying).rejects.toThrow('the thread has stopped');
    expect((await printer.print(annex)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
