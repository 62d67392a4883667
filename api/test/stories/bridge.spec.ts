import type { BridgeStep, BridgeView } from '../../src/desk/bridge/bridge.view.js';
import { DEMONSTRATION_PATIENCE, expectOk, openDemonstration, readsOf, type World } from '../support/world.js';

const YEARS = [2019, 2021, 2024, 2025, 2026];

describe('The bridge from what was voted to what is justified', () => {
  let world: World;
  let read: Awaited<ReturnType<typeof readsOf>>;
  beforeAll(async () => {
    world = await openDemonstration();
    read = await readsOf(world, 'finance');
  }, DEMONSTRATION_PATIENCE);
  afterAll(() => world?.close());

  const stepOf = ({ steps }: BridgeView, name: string): BridgeStep => steps.find((step) => step.name === name)!;

  // Elsewhere a year passes credits to the next, or a grant of several years takes its AE before the credits of each.
  it('starts from what the desk tells as committed, and goes through what it tells as ordered', async () => {
    for (const year of [2019, 2021]) {
      for (const filters of [
        `year=${year}`,
        `year=${year}&chapitre=65`,
        `year=${year}&nature=65748&section=fonctionnement`,
      ]) {
        const bridge: BridgeView = await read(`bridge-items/steps?${filters}`);
        const { totals } = await read(`budget-desk?${filters}`);
        expect([filters, stepOf(bridge, 'voted').cents, stepOf(bridge, 'ordered').cents]).toEqual([
          ...[filters, totals.committedCents, totals.orderedCents],
        ]);
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
  });
});
