import fc from 'fast-check';
import { sumCents } from '../../kernel/money.js';
import { mandatDrafts } from './spreading.js';

describe('Spreading a payment over the lines of its award', () => {
  it('gives one mandat a budget, in the order of the lines', () => {
    const lines = [
      { id: 11, fiscalYearId: 1, year: 2019, remainingCents: 50_000_00 },
      { id: 12, fiscalYearId: 2, year: 2019, remainingCents: 25_000_00 },
    ];
    expect(mandatDrafts(37_500_00, lines)).toEqual([
      { fiscalYearId: 1, amountCents: 25_000_00, lines: [{ imputationLineId: 11, amountCents: 25_000_00 }] },
      { fiscalYearId: 2, amountCents: 12_500_00, lines: [{ imputationLineId: 12, amountCents: 12_500_00 }] },
    ]);
  });

  it('gives one mandat for two lines of one budget, and none to a line that bears nothing', () => {
    const lines = [
      { id: 11, fiscalYearId: 1, year: 2019, remainingCents: 1 },
      { id: 12, fiscalYearId: 1, year: 2019, remainingCents: 2 },
      { id: 13, fiscalYearId: 2, year: 2019, remainingCents: 0 },
    ];
    expect(mandatDrafts(3, lines)).toEqual([
      {
        fiscalYearId: 1,
        amountCents: 3,
        lines: [
          { imputationLineId: 11, amountCents: 1 },
          { imputationLineId: 12, amountCents: 2 },
        ],
      },
    ]);
  });

  it('lets the earliest year pay first', () => {
    const lines = [
      { id: 11, fiscalYearId: 2, year: 2020, remainingCents: 50 },
      { id: 12, fiscalYearId: 1, year: 2019, remainingCents: 30 },
    ];
    expect(mandatDrafts(40, lines)).toEqual([
      { fiscalYearId: 1, amountCents: 30, lines: [{ imputationLineId: 12, amountCents: 30 }] },
      { fiscalYearId: 2, amountCents: 10, lines: [{ imputationLineId: 11, amountCents: 10 }] },
    ]);
  });

  it('refuses what the lines cannot bear', () => {
    expect(() => mandatDrafts(101, [{ id: 1, fiscalYearId: 1, year: 2019, remainingCents: 100 }])).toThrow(RangeError);
  });

  it('never exceeds a line, whatever the payments, and empties them to the cent with the last one', () => {
    const award = fc
      .tuple(fc.integer({ min: 1, max: 10_000_000_00 }), fc.integer({ min: 1, max: 10_000_000_00 }))
      .chain((lines) =>
        fc.tuple(fc.constant(lines), fc.array(fc.integer({ min: 0, max: lines[0] + lines[1] - 1 }), { maxLength: 6 })),
      );
    fc.assert(
      fc.property(award, ([amounts, cuts]) => {
        const total = sumCents(amounts);
        const borne = [0, 0];
        const marks = [...new Set([0, ...cuts, total])].sort((a, b) => a - b);
        for (const [index, mark] of marks.slice(1).entries()) {
          const payment = mark - marks[index]!;
          const lines = amounts.map((amount, id) => ({
            id,
            fiscalYearId: id,
            year: 2019,
            remainingCents: amount - borne[id]!,
          }));
          const drafts = mandatDrafts(payment, lines);
          expect(sumCents(drafts.map((draft) => draft.amountCents))).toBe(payment);
          for (const { imputationLineId, amountCents } of drafts.flatMap((draft) => draft.lines)) {
            borne[imputationLineId]! += amountCents;
            expect(borne[imputationLineId]).toBeLessThanOrEqual(amounts[imputationLineId]!);
          }
        }
        expect(borne).toEqual(amounts);
      }),
    );
  });
});
