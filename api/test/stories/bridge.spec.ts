import type { BridgeItem, BridgeStep, BridgeView } from '../../src/desk/bridge/bridge.view.js';
import { DEMONSTRATION_PATIENCE, expectOk, openDemonstration, readsOf, type World } from '../support/world.js';

const YEARS = [2019, 2021, 2024, 2025, 2026, 2027];

describe('The bridge from what was voted to what is justified', () => {
  let world: World;
  let read: Awaited<ReturnType<typeof readsOf>>;
  beforeAll(async () => {
    world = await openDemonstration();
    read = await readsOf(world, 'finance');
  }, DEMONSTRATION_PATIENCE);
  afterAll(() => world?.close());

  const stepOf = ({ steps }: BridgeView, name: string): BridgeStep => steps.find((step) => step.name === name)!;

  /** The credits of a figure are told twice: by what stands on files, and by what moved. */
  async function compare(filters: string): Promise<void> {
    const bridge: BridgeView = await read(`bridge-items/steps?${filters}`);
    const { totals } = await read(`budget-desk?${filters}`);
    for (const [name, desk] of [
      ['committed', totals.committedCents],
      ['ordered', totals.orderedCents],
    ] as const) {
      const { cents, ledger } = stepOf(bridge, name);
      const named = ledger!.gaps.reduce((sum, gap) => sum + gap.cents, cents);
      expect([filters, name, ledger!.cents, named, ledger!.unexplainedCents]).toEqual([filters, name, desk, desk, 0]);
    }
  }

  it('is asked below of every year that has credits', async () => {
    const years = await world.query<{ year: number }>(
      'SELECT DISTINCT year FROM fiscal_year y JOIN control_envelope e ON e.fiscal_year_id = y.id ORDER BY year',
    );
    expect(years.map(({ year }) => year)).toEqual(YEARS);
  });

  it.each(YEARS)('of %i tells of every envelope what the desk tells, each difference by its name', async (year) => {
    const envelopes = await world.query<{ id: number }>(
      `SELECT e.id FROM control_envelope e JOIN fiscal_year y ON y.id = e.fiscal_year_id WHERE y.year = $1`,
      [year],
    );
    expect(envelopes.length).toBeGreaterThan(0);
    for (const { id } of envelopes) await compare(`envelopeId=${id}`);
    for (const filters of ['', '&chapitre=65', '&nature=65748&section=fonctionnement']) {
      await compare(`year=${year}${filters}`);
    }
  });

  it('counts of an authorisation what each year commits, and tells what no year has committed yet', async () => {
    const stoppedAt = async (year: number): Promise<Record<string, number>> => {
      const view: BridgeView = await read(`bridge-items/steps?year=${year}&chapitre=204`);
      return Object.fromEntries(stepOf(view, 'voted').reasons.map(({ situation, cents }) => [situation, cents]));
    };
    expect(await stoppedAt(2026)).toEqual({ credits_to_commit: 720_000_00 });
    expect(await stoppedAt(2027)).toEqual({ credits_of_year_to_come: 480_000_00 });
  });

  it('tells what the end of a year cancelled, with the lines that were decided', async () => {
    for (const year of [2024, 2025]) {
      const view: BridgeView = await read(`bridge-items/steps?year=${year}`);
      const told = stepOf(view, 'voted').reasons.find(({ situation }) => situation === 'cancelled_at_year_end')!;
      const { items } = await read(`bridge-items?year=${year}&situation=cancelled_at_year_end&perPage=200`);
      const [fiscalYearId] = new Set<number>(items.map((item: BridgeItem) => item.fiscalYearId));
      const decided = await read(`year-end-commitments/totals?fiscalYearId=${fiscalYearId}`);
      expect([year, told.cents]).toEqual([year, decided.cancelled.cents]);
      for (const { kind, fileId, amountCents } of items) {
        const of = await read(`year-end-commitments/totals?fiscalYearId=${fiscalYearId}&kind=${kind}&fileId=${fileId}`);
        expect([fileId, of.cancelled.cents]).toEqual([fileId, amountCents]);
      }
    }
  });

  it('loses at each step what stops there, and opens behind each figure a list of the same total', async () => {
    for (const year of YEARS) {
      const { steps }: BridgeView = await read(`bridge-items/steps?year=${year}`);
      for (const [rank, { name, cents, reasons }] of steps.entries()) {
        const stopped = reasons.reduce((sum, reason) => sum + reason.cents, 0);
        const next = steps[rank + 1];
        if (next) expect([year, name, cents - stopped]).toEqual([year, name, next.cents]);
        const listed = await read(`bridge-items/totals?year=${year}&reached=${name}`);
        expect([year, name, listed.amount]).toEqual([year, name, { cents, unknown: 0 }]);
        for (const reason of reasons) {
          const items = await read(`bridge-items/totals?year=${year}&situation=${reason.situation}`);
          expect([year, reason.situation, items.amount.cents]).toEqual([year, reason.situation, reason.cents]);
        }
      }
    }
  });

  it('tells of each award, by credit line, neither more nor less than its amount and what is paid of it', async () => {
    const awards = await world.query<{ id: number; amount: number; paid: number }>(
      `SELECT id, amount_cents AS amount, paid_cents AS paid FROM award WHERE state = 'granted' ORDER BY id`,
    );
    expect(awards.length).toBeGreaterThan(150);
    const { items } = await read('bridge-items?perPage=200&reached=voted&page=1');
    const rest = (await read('bridge-items?perPage=200&reached=voted&page=2')).items;
    const told = [...items, ...rest].filter(({ kind }) => kind === 'award');
    const sums = awards.map(({ id }) => {
      const own = told.filter(({ fileId }) => fileId === id);
      const sum = (of: typeof own): number => of.reduce((total, { amountCents }) => total + amountCents, 0);
      return { id, amount: sum(own), paid: sum(own.filter(({ step }) => ['paid', 'justified'].includes(step))) };
    });
    expect(sums).toEqual(awards);
    const lines = await world.query<{ awardId: number; creditLineId: number; cents: number }>(
      `SELECT l.award_id AS "awardId", l.credit_line_id AS "creditLineId", l.amount_cents AS cents
       FROM imputation_line l JOIN award a ON a.id = l.award_id WHERE a.state = 'granted'`,
    );
    for (const { awardId, creditLineId, cents } of lines) {
      const own = told.filter((item) => item.fileId === awardId && item.creditLineId === creditLineId);
      expect([awardId, own.reduce((total, { amountCents }) => total + amountCents, 0)]).toEqual([awardId, cents]);
    }
  });

  it('tells of one award what was asked before, and of another department nothing', async () => {
    const [award] = await world.query<{ id: number }>(
      `SELECT a.id FROM award a JOIN beneficiary b ON b.id = a.beneficiary_id WHERE b.legal_name = 'Medinsoft' AND a.fiscal_year = 2019`,
    );
    const { requests, steps }: BridgeView = await read(`bridge-items/steps?awardId=${award!.id}`);
    expect(requests).toMatchObject({ requested: { cents: 65_000_00, unknown: 0 }, proposed: { cents: 65_000_00 } });
    expect(requests!.ids).toHaveLength(2);
    expect(steps[0]).toMatchObject({ name: 'voted', cents: 65_000_00 });
    const stranger = await world.as('otherOfficer');
    const { body } = await stranger.get(`/api/bridge-items/steps?awardId=${award!.id}`).then(expectOk);
    expect([body.requests, body.steps[0].cents]).toEqual([null, 0]);
    // The ledger knows no file: beside some files only, it would say nothing.
    const { body: own } = await stranger.get('/api/bridge-items/steps?year=2026').then(expectOk);
    expect(own.steps.map((step: BridgeStep) => step.ledger)).toEqual(own.steps.map(() => null));
  });
});
