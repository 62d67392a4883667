import { headed, SPENDING_COLUMNS } from './columns.js';
import { envelopeKey } from './known.js';
import { readRow } from './rows.js';
import { exceeded, planSpending, spendingChanges, type SpendingReferences, type ToldEnvelope } from './spending.js';
import { textCell } from './table.js';

const envelope = (id: number, given: Partial<ToldEnvelope>): ToldEnvelope => ({
  ...{ id, section: 'fonctionnement', chapitre: '65', openedCents: 1_000_00, availableCents: 400_00 },
  ...{ provisionalCents: 0, externalCents: 100_00, last: { id: 9, on: '2026-05-31', cumulativeCents: 100_00 } },
  ...given,
});
const known = (...envelopes: ToldEnvelope[]): SpendingReferences => ({
  year: { id: 1, budgetId: 1, year: 2026, state: 'voted', budget: 'Budget principal' },
  vocabulary: {
    departments: [],
    codes: {
      ...{ chapitre: new Set(['65', '011', '204']), nature: new Set(), fonction: new Set() },
      ...{ sousPolitique: new Set(), programme: new Set() },
    },
  },
  envelopes: new Map(envelopes.map((each) => [envelopeKey(each.section, each.chapitre), each])),
  today: '2026-10-15',
});
const ours = known(
  envelope(1, {}),
  envelope(2, { chapitre: '204', section: 'investissement', last: null, externalCents: 0 }),
);

/** Chapitre, amount and section of each row, as a file would write them. */
function planned(
  rows: readonly (readonly string[])[],
  { references = ours, votedOn = '2026-09-30' }: { references?: SpendingReferences; votedOn?: string } = {},
) {
  const table = [['Chapitre', 'Cumul', 'Section'], ...rows].map((cells, rank) => ({
    ...{ number: rank + 1, cells: cells.map(textCell) },
  }));
  const source = { format: 'csv', encoding: null, delimiter: null, sheet: null } as const;
  const body = headed({ source, rows: table }, SPENDING_COLUMNS)!;
  const reads = body.rows.map((row) => ({
    ...{ row, read: readRow(row, body.headings, references.vocabulary, SPENDING_COLUMNS) },
  }));
  const faulty = new Set(
    reads.filter(({ read }) => read.findings.some(({ note }) => !note)).map(({ row }) => row.number),
  );
  const statement = { fiscalYearId: 1, kind: 'external_consumption' as const, act: 'Situation', votedOn };
  const { lines, findings } = planSpending(reads, faulty, body, references, statement);
  return { lines, found: findings.map(({ row, column, reason, note }) => [row, column, reason.code, note]) };
}

describe('What a statement of the finance system plans', () => {
  it('tells each chapitre that has an envelope, whatever its section, zero as well', () => {
    const { lines, found } = planned([
      ['65', '120', ''],
      ['204', '0', 'I'],
    ]);
    expect(found).toEqual([]);
    expect(lines).toEqual([
      expect.objectContaining({ row: 2, envelopeId: 1, section: 'fonctionnement', amountCents: 120_00, does: 'tell' }),
      expect.objectContaining({ row: 3, envelopeId: 2, section: 'investissement', amountCents: 0, does: 'tell' }),
    ]);
  });

  it.each([
    ['the same figure of the same day is known', '2026-05-31', '100', 'known'],
    ['the same figure of a later day is told', '2026-06-30', '100', 'tell'],
    ['another figure of the same day is told', '2026-05-31', '100,01', 'tell'],
  ])('%s', (_, votedOn, amount, does) => {
    expect(planned([['65', amount, '']], { votedOn }).lines.map((line) => line.does)).toEqual([does]);
  });

  it.each([
    [
      'a chapitre that is not followed here, left aside',
      [
        ['011', '5', ''],
        ['65', '1', ''],
      ],
      [[2, 'Chapitre', 'chapitre_not_followed', true]],
    ],
    [
      'a file of none that is',
      [['011', '5', '']],
      [
        [2, 'Chapitre', 'chapitre_not_followed', true],
        [null, null, 'no_chapitre_followed', false],
      ],
    ],
    [
      'a chapitre of the other section',
      [
        ['204', '5', 'F'],
        ['65', '1', ''],
      ],
      [[2, 'Chapitre', 'chapitre_not_followed', true]],
    ],
    [
      'a chapitre twice',
      [
        ['65', '5', ''],
        ['65', '6', 'F'],
      ],
      [[3, null, 'row_twice', false]],
    ],
    ['a figure below zero', [['65', '-5', '']], [[2, 'Cumul', 'cumulative_below_zero', false]]],
  ])('says %s', (_, rows, found) => {
    expect(planned(rows).found).toEqual(found);
  });

  it('says nothing of the whole file while a cell is at fault', () => {
    expect(planned([['65', '1.234', '']])).toEqual({ lines: [], found: [] });
    expect(planned([])).toEqual({ lines: [], found: [] });
  });

  it('asks for the section where both have the chapitre', () => {
    const references = known(envelope(1, {}), envelope(3, { section: 'investissement' }));
    expect(planned([['65', '5', '']], { references }).found).toEqual([[2, 'Chapitre', 'section_expected', false]]);
    expect(planned([['65', '5', 'I']], { references }).lines).toMatchObject([{ envelopeId: 3 }]);
  });

  it('never goes back before what was told, nor ahead of the day', () => {
    expect(planned([['65', '5', '']], { votedOn: '2026-05-30' }).found).toEqual([[2, null, 'told_since', false]]);
    expect(planned([['65', '5', '']], { votedOn: '2026-10-16' }).found).toEqual([[2, null, 'day_to_come', false]]);
  });
});

describe('What it changes of envelopes', () => {
  it('is the difference with what stood, taken from what is available', () => {
    const { lines } = planned([['65', '120', '']]);
    expect(spendingChanges(lines, ours)).toEqual([
      {
        ...{ section: 'fonctionnement', chapitre: '65', lineCount: 1 },
        ...{ beforeCents: 100_00, changeCents: 20_00, availableAfterCents: 380_00 },
      },
    ]);
  });

  it.each([
    ['500', []],
    ['500,01', [[2, 'envelope_exceeded', true, 1]]],
  ])('at %s, tells what goes beyond', (amount, expected) => {
    const { lines } = planned(
      [
        ['204', '0', ''],
        ['65', amount, ''],
      ].slice(1),
    );
    const told = exceeded(spendingChanges(lines, ours), lines);
    expect(told.map(({ row, reason, note }) => [row, reason.code, note, reason.params['cents']])).toEqual(expected);
  });
});
