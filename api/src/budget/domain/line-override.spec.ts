import { READERS } from './budget.js';
import type { WantedEnvelope } from './credits.js';
import {
  beyondOf,
  givingReasons,
  lineOverrideAccess,
  lineReasons,
  overrideRightAccess,
  overrideRightPeriod,
  type VisaGiven,
  type WantedLine,
} from './line-override.js';
import { endReasons } from './period.js';

const ENVELOPE: WantedEnvelope = {
  envelopeId: 1,
  budget: 'Budget principal',
  year: 2019,
  yearState: 'voted',
  yearEnded: false,
  chapitre: '65',
  availableCents: 300_000_00,
  wantedCents: 180_000_00,
};

/** Nothing is taken of it yet. */
const line = (changes: Partial<WantedLine> = {}): WantedLine => ({
  creditLineId: 1,
  name: 'B370 · 65748 · 67',
  openedCents: 140_000_00,
  committedCents: 0,
  reservedCents: 0,
  availableCents: 140_000_00,
  wantedCents: 180_000_00,
  overrideRightId: null,
  ...changes,
});

const told = (creditLines: readonly WantedLine[], visa: VisaGiven = null, envelopes = [ENVELOPE]): string[] =>
  lineReasons({ envelopes, creditLines, visa }, 'imputationLines').map(({ code, field }) => `${code} ${field}`);

describe('A credit line', () => {
  it.each<[string, Partial<WantedLine>, number]>([
    ['bears its credits to the last cent', { wantedCents: 140_000_00 }, 0],
    ['is exceeded by what it has not', {}, 40_000_00],
    ['is exceeded by one cent', { wantedCents: 140_000_01 }, 1],
    ['below zero already is exceeded by the whole amount, not by what others took', { availableCents: -5 }, 180_000_00],
  ])('%s', (_, changes, beyond) => {
    expect(beyondOf(line(changes))).toBe(beyond);
  });

  it('refuses what it has not, with an arithmetic that can be checked by hand', () => {
    const [reason] = lineReasons(
      {
        envelopes: [ENVELOPE],
        creditLines: [line({ committedCents: 90_000_00, reservedCents: 10_000_00, availableCents: 40_000_00 })],
        visa: null,
      },
      'imputationLines',
    );
    expect(reason?.say('fr').replaceAll('\u00a0', ' ')).toBe(
      'La ligne B370 · 65748 · 67 manque de 140 000,00 € : ouvert 140 000,00 €, engagé 90 000,00 €, réservé 10 000,00 €, demandé 180 000,00 €.',
    );
    expect(reason?.say('en').replaceAll('\u00a0', ' ')).toBe(
      'Line B370 · 65748 · 67 lacks €140,000.00: opened €140,000.00, committed €90,000.00, reserved €10,000.00, wanted €180,000.00.',
    );
  });

  it('tells what others spent of it, when they did', () => {
    const [reason] = lineReasons(
      { envelopes: [ENVELOPE], creditLines: [line({ availableCents: 139_000_00 })], visa: null },
      'imputationLines',
    );
    expect(reason?.params).toMatchObject({ missingCents: 41_000_00, otherCents: 1_000_00 });
    expect(reason?.say('fr')).toContain('réservé 0,00\u00a0€, autres dépenses 1\u00a0000,00\u00a0€, demandé');
    expect(reason?.say('en')).toContain('reserved €0.00, other spending €1,000.00, wanted');
  });

  it.each<[string, Partial<WantedLine>[], VisaGiven, string[]]>([
    ['suffices', [{ wantedCents: 140_000_00 }], { reason: null }, []],
    ['refuses who has no right, whatever they write', [{}], { reason: 'Urgent' }, ['line_short imputationLines']],
    ['lets who has the right see that they may', [{ overrideRightId: 3 }], null, []],
    [
      'asks them why',
      [{ overrideRightId: 3 }],
      { reason: null },
      ['line_short imputationLines', 'override_unexplained reason'],
    ],
    ['lets them through once they say why', [{ overrideRightId: 3 }], { reason: 'Urgent' }, []],
    [
      'refuses line by line: a right on one budget is none on another',
      [{ overrideRightId: 3 }, { creditLineId: 2 }],
      { reason: 'Urgent' },
      ['line_short imputationLines'],
    ],
  ])('%s', (_, lines, visa, expected) => {
    expect(told(lines.map(line), visa)).toEqual(expected);
  });

  it('is silent while the envelope is short: nobody overrides that', () => {
    expect(told([line()], { reason: 'Urgent' }, [{ ...ENVELOPE, availableCents: 179_999_99 }])).toEqual([]);
  });
});

describe('The right to go beyond a line', () => {
  it('is read by finance and audit, given and ended by the administrator alone; what it decided is only read', () => {
    expect(overrideRightAccess).toEqual({
      subject: 'line_override_right',
      access: {
        read: ['finance_officer', 'auditor', 'administrator'],
        create: ['administrator'],
        modify: ['administrator'],
      },
    });
    expect(lineOverrideAccess).toEqual({
      subject: 'line_override',
      access: { read: READERS, create: [], modify: [] },
    });
  });

  it('that is to come may end on its first day', () => {
    const toCome = { validFrom: '2019-10-01', validUntil: null };
    expect(endReasons(overrideRightPeriod, toCome, '2019-10-01', '2019-09-03')).toEqual([]);
    expect(codes(endReasons(overrideRightPeriod, toCome, '2019-09-30', '2019-09-03'))).toEqual([
      ['right_ends_before', 'validUntil'],
    ]);
  });

  it('tells from which day it may end', () => {
    const [reason] = endReasons(overrideRightPeriod, { validFrom: '2019-01-02' }, '2019-09-02', '2019-09-03');
    expect(reason?.say('fr')).toContain('au plus tôt le 03/09/2019');
  });

  const finance = [{ id: 7 }];
  const codes = (reasons: { code: string; field: string | null }[]) => reasons.map(({ code, field }) => [code, field]);

  it('is given to finance, for a period that does not end before it begins', () => {
    expect(givingReasons({ userId: 7, validFrom: '2019-01-02', validUntil: '2019-01-02' }, finance)).toEqual([]);
    expect(givingReasons({ userId: 7, validFrom: '2019-01-02', validUntil: null }, finance)).toEqual([]);
    expect(codes(givingReasons({ userId: 8, validFrom: '2019-01-02', validUntil: '2019-01-01' }, finance))).toEqual([
      ['not_a_finance_officer', 'userId'],
      ['right_ends_before', 'validUntil'],
    ]);
  });

  it.each<[string | null, string, string[][]]>([
    [null, '2019-09-03', []],
    ['2019-12-31', '2019-12-31', []],
    ['2019-12-31', '2019-09-03', []],
    [null, '2018-12-31', [['right_ends_before', 'validUntil']]],
    [null, '2019-09-02', [['right_served', 'validUntil']]],
    ['2019-12-31', '2020-01-01', [['right_not_extended', 'validUntil']]],
  ])('until %s, ends on %s or says why not', (validUntil, wanted, expected) => {
    const ended = endReasons(overrideRightPeriod, { validFrom: '2019-01-02', validUntil }, wanted, '2019-09-03');
    expect(codes(ended)).toEqual(expected);
  });
});
