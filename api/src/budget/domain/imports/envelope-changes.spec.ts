import { changesOf, shortages } from './envelope-changes.js';
import { envelopeKey, type KnownEnvelope } from './known.js';
import type { PlannedLine } from './plan.js';

const line = (row: number, amountCents: number, given: Partial<PlannedLine> = {}): PlannedLine => ({
  ...{
    row,
    section: 'fonctionnement',
    chapitre: '65',
    nature: '65748',
    fonction: '61',
    sousPolitique: '',
    programme: '',
  },
  ...{ departmentId: 1, department: 'Culture', amountCents, creditLineId: null, does: 'open' },
  ...given,
});
const envelope = (given: Partial<KnownEnvelope> = {}): [string, KnownEnvelope] => {
  const whole: KnownEnvelope = {
    ...{ section: 'fonctionnement', chapitre: '65', openedCents: 900, availableCents: 200, provisionalCents: 900 },
    ...given,
  };
  return [envelopeKey(whole.section, whole.chapitre), whole];
};
const YEAR = { id: 1, budgetId: 1, year: 2026, state: 'voted', budget: 'Budget principal' } as const;

describe('What a vote changes of envelopes', () => {
  it('is what its lines open, those recorded already apart; an envelope of its own starts from nothing', () => {
    const lines = [line(2, 100), line(3, 50, { does: 'known' }), line(4, 30, { chapitre: '011' })];
    expect(changesOf(lines, new Map([envelope()]), false)).toEqual([
      {
        section: 'fonctionnement',
        chapitre: '011',
        beforeCents: 0,
        changeCents: 30,
        availableAfterCents: 30,
        lineCount: 1,
      },
      {
        section: 'fonctionnement',
        chapitre: '65',
        beforeCents: 900,
        changeCents: 100,
        availableAfterCents: 300,
        lineCount: 2,
      },
    ]);
  });

  it('is less the provisional credits that it replaces, where it opens nothing as well', () => {
    const known = new Map([
      envelope(),
      envelope({ chapitre: '011', provisionalCents: 40, openedCents: 40, availableCents: 40 }),
      envelope({ chapitre: '012', provisionalCents: 0 }),
    ]);
    expect(
      changesOf([line(2, 1_000)], known, true).map(({ chapitre, changeCents, availableAfterCents, lineCount }) => [
        ...[chapitre, changeCents, availableAfterCents, lineCount],
      ]),
    ).toEqual([
      ['011', -40, 0, 0],
      ['65', 100, 300, 1],
    ]);
    expect(changesOf([line(2, 1_000)], known, false)).toHaveLength(1);
  });

  it.each([
    ['leaves just enough', 0, [line(2, -200)], []],
    ['takes too much, told on the first row that takes', 0, [line(2, 10), line(3, -211), line(4, -1)], [[3, 2]]],
    ['replaces by less than is used, told of the file', 900, [line(2, 699)], [[null, 1]]],
    ['was short before, and takes nothing', -300, [line(2, 10)], []],
  ] as const)('%s', (_, provisional, lines, short) => {
    const known = new Map([
      envelope({ provisionalCents: Math.max(0, provisional), availableCents: provisional < 0 ? provisional : 200 }),
    ]);
    const found = shortages(changesOf(lines, known, provisional > 0), lines, YEAR);
    expect(found.map(({ row, reason, note }) => [row, reason.params['missingCents'], note])).toEqual(
      short.map(([row, cents]) => [row, cents, false]),
    );
  });
});
