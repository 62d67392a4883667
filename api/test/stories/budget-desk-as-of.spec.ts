import fc from 'fast-check';
import { recordMovements, releaseReservation, reserve } from '../../src/budget/movements.js';
import { readDesk } from '../../src/desk/read.js';
import type { Tx } from '../../src/platform/context.js';
import { creditLine, internally } from '../support/files.js';
import { expectOk, openWorld, type World } from '../support/world.js';

interface Step {
  line: number;
  act: 'vote' | 'reserve' | 'release';
  cents: number;
  /** Day of the year, in any order: a movement may come late. */
  day: number;
}

const dayOf = (rank: number): string => new Date(Date.UTC(2019, 0, 1 + rank)).toISOString().slice(0, 10);

/** The same figures, from every movement there is. */
const SUMMED = `SELECT coalesce(sum(m.opened_cents), 0)::bigint AS "openedCents",
    coalesce(sum(m.reserved_cents), 0)::bigint AS "reservedCents", coalesce(sum(m.committed_cents), 0)::bigint AS "committedCents",
    coalesce(sum(m.opened_cents - m.reserved_cents - m.committed_cents), 0)::bigint AS "availableCents"
  FROM movement m JOIN credit_line l ON l.id = m.credit_line_id JOIN control_envelope e ON e.id = l.envelope_id
  JOIN fiscal_year y ON y.id = e.fiscal_year_id
  WHERE y.year = 2019 AND m.accounting_date <= $1 AND ($2::text IS NULL OR l.fonction = $2)`;

describe('The budget desk as of a past day', () => {
  let world: World;
  let lines: number[];
  let occasion = 0;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-12-31');
    lines = [await creditLine(world, 2019), await creditLine(world, 2019, '67')];
  });
  afterAll(() => world?.close());

  const asFinance = <Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer> => internally(world, 'finance', work);

  const take = async (tx: Tx, { line, act, cents, day }: Step): Promise<void> => {
    occasion += 1;
    const origin = { kind: 'trial', id: occasion, label: 'Essai' };
    const creditLineId = lines[line]!;
    const on = dayOf(day);
    if (act === 'vote') {
      return recordMovements(tx, origin, 'amending_budget', [{ creditLineId, deltas: { opened: cents } }], on);
    }
    await reserve(tx, origin, [{ creditLineId, amountCents: cents }], on);
    // Given back later, or told to have been given back before: the ledger takes the day it is told.
    if (act === 'release')
      await releaseReservation(tx, origin, [{ creditLineId, amountCents: cents }], dayOf(364 - day));
  };

  const step: fc.Arbitrary<Step> = fc.record({
    line: fc.nat(1),
    act: fc.constantFrom('vote', 'reserve', 'release'),
    cents: fc.integer({ min: 1, max: 50_00 }),
    day: fc.nat(364),
  });

  it('is the sum of the movements up to that day, whatever came late, and the ends of months recount', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(364), { minLength: 3, maxLength: 3 }),
        async (steps, days) => {
          await asFinance(async (tx) => {
            for (const each of steps) await take(tx, each);
          });
          for (const asOf of [...days.map(dayOf), '2019-01-31', '2019-02-01', '2019-12-31']) {
            const desk = await asFinance((tx) => readDesk(tx, { year: '2019', asOf }));
            const [sums] = await world.query(SUMMED, [asOf, null]);
            expect([asOf, desk.totals]).toEqual([asOf, expect.objectContaining(sums)]);
            const narrow = await asFinance((tx) => readDesk(tx, { year: '2019', fonction: '67', asOf }));
            const [own] = await world.query(SUMMED, [asOf, '67']);
            expect([asOf, narrow.totals]).toEqual([asOf, expect.objectContaining(own)]);
          }
          expect(await world.query('SELECT * FROM month_end_recount')).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is the balance itself on the day of the last movement', async () => {
    const finance = await world.as('finance');
    const now = (await finance.get('/api/budget-desk?year=2019').then(expectOk)).body;
    const then = (await finance.get('/api/budget-desk?year=2019&asOf=2019-12-31').then(expectOk)).body;
    expect(then.totals).toEqual(now.totals);
  });

  it('keeps the ends of months for movements alone to write', async () => {
    for (const edit of [
      'UPDATE month_end_balance SET opened_cents = 0',
      'DELETE FROM month_end_balance',
      'TRUNCATE month_end_balance',
      `INSERT INTO month_end_balance SELECT id, '2018-01-01', 0, 0, 0, 0, 0, 0 FROM credit_line LIMIT 1`,
    ]) {
      await expect(world.query(edit)).rejects.toThrow(/follow movements|never changed/);
    }
  });
});
