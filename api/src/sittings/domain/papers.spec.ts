import type { Block, Table } from '../../kernel/blocks.js';
import { type AgendaReport, paperDocument, paperReasons, type SittingOnPaper, type SittingPaper } from './papers.js';

const HOUSE = { name: 'La Métropole', of: 'de la Métropole', letterhead: { logo: null, lines: [], foot: null } };

const report = (rank: number, entry: Partial<AgendaReport> = {}): AgendaReport => ({
  ...{ rank, number: `MET 19/${rank}/BM`, title: `Rapport ${rank}`, state: 'on_agenda', rapporteur: 'A. Rapporteur' },
  ...{ department: 'Numérique', beneficiaries: ['Medinsoft'], amountCents: 65_000_00 },
  ...{ deliberation: null, voteWording: null },
  ...entry,
});

const sitting = (entry: Partial<SittingOnPaper> = {}): SittingOnPaper => ({
  ...{ body: 'bureau', heldOn: '2019-09-26', state: 'planned', chair: 'Martine Vassal', secretary: null },
  printedPresentCount: null,
  members: [
    { name: 'Roland Giberti', attendance: 'present', representedBy: null },
    { name: 'Patrick Boré', attendance: 'represented', representedBy: 'Roland Giberti' },
    { name: 'Nicolas Isnard', attendance: 'excused', representedBy: null },
  ],
  agenda: [report(1), report(2, { rapporteur: null, beneficiaries: [], amountCents: null })],
  ...entry,
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const paper = (which: SittingPaper, entry: Partial<SittingOnPaper> = {}) => paperDocument(which, sitting(entry), HOUSE);
const table = (blocks: readonly Block[]) => blocks.find((block): block is Table => block.type === 'table')!;
const rows = (blocks: readonly Block[]) => table(blocks).rows.map((row) => row.map(plain));

describe('The papers of a sitting', () => {
  it('are headed by the body of the house, its day, and who presides', () => {
    expect(paper('agenda')).toMatchObject({
      ...{ title: 'Ordre du jour', kind: 'Bureau de la Métropole', day: '2019-09-26' },
      reference: 'Ordre du jour, Bureau du 26/09/2019',
    });
    expect(paper('agenda').blocks[0]).toEqual({
      type: 'paragraph',
      text: ['Séance du 26 septembre 2019, présidée par Martine Vassal.'],
    });
  });

  it('list each report in its order, with who presents it, whom it helps and for how much', () => {
    const { blocks } = paper('agenda');
    expect(rows(blocks)).toEqual([
      ['1', 'MET 19/1/BM – Rapport 1', 'Numérique. Rapporteur : A. Rapporteur', 'Medinsoft', '65 000,00 €'],
      ['2', 'MET 19/2/BM – Rapport 2', 'Numérique. Rapporteur : non précisé', '–', '–'],
    ]);
    expect(plain(JSON.stringify(blocks.at(-1)))).toContain('2 rapports, pour un montant total de 65 000,00 €.');
    expect(JSON.stringify(paper('agenda', { agenda: [] }).blocks)).toContain('Aucun rapport');
  });

  it('leave room to sign beside each member, and say who is represented or excused', () => {
    const { blocks } = paper('attendance');
    expect(table(blocks).roomy).toBe(true);
    expect(rows(blocks)).toEqual([
      ['1', 'Roland Giberti', '', ''],
      ['2', 'Patrick Boré', 'Pouvoir à Roland Giberti', ''],
      ['3', 'Nicolas Isnard', 'Excusé', ''],
    ]);
  });

  it('tell the votes that are recorded, and those that are not', () => {
    const agenda = [
      report(1, { state: 'adopted', deliberation: 'ECO 014-6555/19/BM', voteWording: 'Adopté à l’unanimité.' }),
      report(2, { state: 'rejected' }),
      report(3),
    ];
    expect(rows(paper('votes', { state: 'held', agenda }).blocks).map(([, , ...told]) => told.slice(0, 2))).toEqual([
      ['Adopté, délibération n° ECO 014-6555/19/BM', 'Adopté à l’unanimité.'],
      ['Rejeté', '–'],
      ['Vote à enregistrer', '–'],
    ]);
  });

  it.each<[SittingPaper, Partial<SittingOnPaper>, string[]]>([
    ['agenda', { members: [], agenda: [] }, []],
    ['attendance', {}, []],
    ['attendance', { members: [] }, ['no_member']],
    ['votes', { state: 'held' }, []],
    ['votes', {}, ['votes_to_come']],
  ])('%s of %j: what keeps it from being written is %j', (which, entry, codes) => {
    expect(paperReasons(which, sitting(entry)).map(({ code }) => code)).toEqual(codes);
  });
});
