import type { FiscalYearView } from '../../src/budget/fiscal-years/fiscal-year.view.js';
import { FISCAL_YEAR_STATES } from '../../src/budget/domain/budget.js';
import { MOVEMENT_KINDS, type MovementKind, possibleIn } from '../../src/budget/domain/movements.js';
import { commit, order, releaseCommitment, reserve } from '../../src/budget/movements.js';
import type { Tx } from '../../src/platform/context.js';
import { creditLine, internally, step } from '../support/files.js';
import { adoption, beforeVote, draftedReport, read, someAward } from '../support/scenes.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const yearOf = async (who: Person, year: number, budget = 1): Promise<FiscalYearView> => {
  const path = `/api/fiscal-years?year=${year}&budgetId=${budget}`;
  const { items } = (await who.get(path).then(expectOk)).body;
  return (await who.get(`/api/fiscal-years/${items[0].id}`).then(expectOk)).body;
};

/** What only a year that is over may pass on. */
const PASSED_ON: readonly MovementKind[] = ['carry_forward', 'attachment'];
const inTheYear = (kind: MovementKind): boolean => !PASSED_ON.includes(kind);

describe('A fiscal year', () => {
  let world: World;
  let finance: Person;
  let budgetId: number;
  let lineId: number;
  beforeAll(async () => {
    world = await openWorld();
    finance = await world.as('finance');
    await world.on('2019-12-20');
    const budget = { code: 'BAT', name: 'Budget annexe des transports', kind: 'annex' };
    budgetId = (await finance.create('/api/budgets', budget).then(expectOk)).body.id;
    await finance.create('/api/fiscal-years', { budgetId, year: 2020 }).then(expectOk);
    const { id: fiscalYearId } = await year();
    const [{ departmentId }] = (await world.query(
      `SELECT department_id AS "departmentId" FROM credit_line LIMIT 1`,
    )) as [{ departmentId: number }];
    const codes = { section: 'fonctionnement', chapitre: '65', nature: '65748', fonction: '61' };
    const line = await finance.create('/api/credit-lines', { fiscalYearId, departmentId, ...codes }).then(expectOk);
    lineId = line.body.id;
  });
  afterAll(() => world?.close());

  const year = () => yearOf(finance, 2020, budgetId);
  const advance = async (action: string, body: object = {}, who = finance) => {
    const { id, version } = await year();
    return who.change('post', `/api/fiscal-years/${id}/${action}`, version, body);
  };
  const credits = (kind: string, on: string, amountCents = 10_000_00) =>
    finance.create(`/api/credit-lines/${lineId}/credits`, { kind, amountCents, on, label: `${kind} du ${on}` });
  const amounts = (amountCents: number) => [{ creditLineId: lineId, amountCents }];
  const award = (id: number) => ({ kind: 'award', id, label: `Association ${id}` });
  const asFinance = (work: (tx: Tx) => Promise<void>) => internally(world, 'finance', work);

  it('is opened in preparation: its budget is entered, nothing is taken from it', async () => {
    expect(await year()).toMatchObject({
      state: 'preparing',
      stateSince: '2019-12-20',
      allowed: ['initial_budget', 'correction'],
    });
    await credits('initial_budget', '2019-12-20').then(expectOk);
    expect(refusal(await credits('amending_budget', '2019-12-20'))).toEqual([409, ['fiscal_year_not_open']]);
    await expect(asFinance((tx) => reserve(tx, award(1), amounts(1_00)))).rejects.toThrow('fiscal_year_not_open');
    expect(refusal(await advance('start'))).toEqual([409, ['year_not_begun']]);
    for (const who of ['officer', 'manager', 'auditor', 'administrator'] as const) {
      expect(refusal(await advance('start', {}, await world.as(who)))).toEqual([403, ['role_required']]);
    }
  });

  it('lives before its vote from the 1st of January', async () => {
    await world.on('2020-01-02');
    expect((await advance('start').then(expectOk)).body).toMatchObject({
      state: 'provisional',
      stateSince: '2020-01-02',
    });
    await asFinance((tx) => reserve(tx, award(1), amounts(5_00)));
    await asFinance((tx) => commit(tx, award(1), amounts(5_00)));
  });

  it('is voted on a day that has come, and then takes everything', async () => {
    expect(refusal(await advance('vote'))).toEqual([422, ['day_expected']]);
    expect(refusal(await advance('vote', { on: '2020-01-03' }))).toEqual([409, ['day_to_come']]);
    const voted = (await advance('vote', { on: '2020-01-02' }).then(expectOk)).body;
    expect(voted).toMatchObject({ state: 'voted', votedOn: '2020-01-02', allowed: MOVEMENT_KINDS.filter(inTheYear) });
    await credits('amending_budget', '2020-01-02').then(expectOk);
    expect(refusal(await advance('open-additional-period'))).toEqual([409, ['year_not_over']]);
  });

  it('takes no reservation after its last day, even before somebody advances it', async () => {
    await asFinance((tx) => reserve(tx, award(2), amounts(7_00)));
    await world.on('2021-01-04');
    await expect(asFinance((tx) => reserve(tx, award(3), amounts(1_00)))).rejects.toThrow('fiscal_year_ended');
    const { items } = (await finance.get('/api/fiscal-years?toAdvance=true').then(expectOk)).body;
    expect(items.map((item: FiscalYearView) => [item.budget, item.year])).toContainEqual([
      'Budget annexe des transports',
      2020,
    ]);
  });

  it('keeps what is reserved from being stranded, then orders what was committed until it is closed', async () => {
    const stranded = await advance('open-additional-period');
    expect(refusal(stranded)).toEqual([409, ['still_reserved']]);
    expect(stranded.body.detail).toBe('7,00\u00a0€ restent réservés\u00a0: faites voter ou renvoyez ces attributions.');
    await asFinance((tx) => commit(tx, award(2), amounts(7_00)));
    const opened = (await advance('open-additional-period').then(expectOk)).body;
    expect(opened.allowed).toEqual([
      ...['amending_budget', 'release', 'order', 'cancellation'],
      ...['correction', 'external_consumption', 'carry_forward', 'attachment'],
    ]);
    await asFinance((tx) => order(tx, award(1), amounts(5_00)));
    await expect(asFinance((tx) => commit(tx, award(4), amounts(1_00)))).rejects.toThrow('fiscal_year_not_open');
    expect(refusal(await advance('close'))).toEqual([409, ['additional_period_not_over', 'still_undecided']]);
    await world.on('2021-02-01');
    expect(refusal(await advance('close'))).toEqual([409, ['still_undecided']]);
    await asFinance((tx) => releaseCommitment(tx, award(2), amounts(7_00)));
    const closed = (await advance('close').then(expectOk)).body;
    expect(closed).toMatchObject({ state: 'closed', allowed: [], actions: [] });
    await expect(asFinance((tx) => order(tx, award(2), amounts(7_00)))).rejects.toThrow('fiscal_year_not_open');
    expect(refusal(await credits('amending_budget', '2021-02-01', -1_00))).toEqual([409, ['fiscal_year_not_open']]);
    const history = (await finance.get(`/api/history/fiscal_year/${closed.id}`).then(expectOk)).body;
    expect(history[0]).toMatchObject({ actorName: 'Claire Fabre', entries: [{ action: 'fiscal_year.close' }] });
  });

  it('is held by the database in every state and for every movement, as the code says', async () => {
    const rows = await world.query<{ state: string; kind: string; possible: boolean }>(
      `SELECT state, kind, movement_possible(state, kind) AS possible
       FROM unnest($1::text[]) AS state CROSS JOIN unnest($2::text[]) AS kind`,
      [FISCAL_YEAR_STATES, MOVEMENT_KINDS],
    );
    expect(rows).toHaveLength(FISCAL_YEAR_STATES.length * MOVEMENT_KINDS.length);
    for (const { state, kind, possible } of rows)
      expect([state, kind, possible]).toEqual([state, kind, possibleIn(state as never, kind as never)]);
  });

  it('refuses a movement that reaches the database by another way, by one constraint and by no other', async () => {
    const insert = `INSERT INTO movement (kind, credit_line_id, reserved_cents, accounting_date, origin_kind, origin_id, origin_label, key)
      VALUES ('reservation', ${lineId}, 100, '2020-06-01', 'award', 99, 'Essai', 'by-hand')`;
    const signed = (statements: string) =>
      world.query(`DO $$ BEGIN
        PERFORM set_config('app.actor_name', 'Essais', true), set_config('app.today', '2020-06-01', true),
                set_config('app.request_id', 'essais', true);
        ${statements};
      END $$`);
    const held = { driverError: { constraint: 'ck_movement_fiscal_year_state' } };
    await expect(signed(insert)).rejects.toMatchObject(held);
    const switched = (state: string) => `ALTER TABLE movement ${state} TRIGGER movement_held_to_year`;
    await signed(`${switched('DISABLE')}; ${insert}; ${switched('ENABLE')}`);
    expect(await world.query(`SELECT FROM movement WHERE key = 'by-hand'`)).toHaveLength(1);
  });

  it('is listed with its credits and their sums, and opened once a budget', async () => {
    const { body } = await finance.get('/api/fiscal-years?budgetId=1&year=2019').then(expectOk);
    expect(body.items[0]).toMatchObject({ openedCents: 1_440_000_00, availableCents: 1_440_000_00, state: 'voted' });
    const totals = (await finance.get('/api/fiscal-years/totals?budgetId=1&year=2019').then(expectOk)).body;
    expect(totals).toMatchObject({ count: 1, opened: { cents: 1_440_000_00, unknown: 0 } });
    const twice = await finance.create('/api/fiscal-years', { budgetId, year: 2020 });
    expect(refusal(twice)).toEqual([409, ['fiscal_year_opened_already']]);
    const codes = (await finance.get('/api/nomenclature-codes?q=recherche&axis=fonction&year=2019').then(expectOk)).body
      .items;
    expect(codes).toEqual([expect.objectContaining({ axis: 'fonction', code: '67' })]);
  });
});

describe('A year that is advanced while credits move', () => {
  let world: World;
  let finance: Person;
  beforeEach(async () => {
    world = await openWorld();
    finance = await world.as('finance');
  });
  afterEach(() => world?.close());

  /** Makes somebody wait at a gate inside a transaction. */
  const gate = () => {
    let open!: () => void;
    const passed = new Promise<void>((resolve) => (open = resolve));
    return { open, passed };
  };
  it('waits for the reservation that came first, then refuses to strand it', async () => {
    await world.on('2019-12-31');
    const line = await creditLine(world);
    const [written, leave] = [gate(), gate()];
    const reserving = internally(world, 'finance', async (tx) => {
      await reserve(tx, { kind: 'award', id: 1, label: 'Association' }, [{ creditLineId: line, amountCents: 1_00 }]);
      written.open();
      await leave.passed;
    });
    await written.passed;
    await world.on('2020-01-01');
    const { id, version } = await yearOf(finance, 2019);
    const advancing = finance.change('post', `/api/fiscal-years/${id}/open-additional-period`, version);
    await waiting(world);
    leave.open();
    await reserving;
    expect(refusal(await advancing)).toEqual([409, ['still_reserved']]);
  });

  it('lets a vote in before it closes, and refuses the one that comes after, naming the year', async () => {
    await world.on('2019-12-18');
    const scene = await beforeVote(world, '2019-12-18');
    await world.on('2020-01-02');
    const { id, version } = await yearOf(finance, 2019);
    const early = await finance.change('post', `/api/fiscal-years/${id}/open-additional-period`, version);
    expect(refusal(early)).toEqual([409, ['still_reserved']]);
    const clerk = await world.as('clerk');
    const [voted, advanced] = await Promise.all([
      clerk.create('/api/deliberations', adoption(scene.report)),
      finance.change('post', `/api/fiscal-years/${id}/open-additional-period`, version),
    ]);
    expect(voted.status).toBe(201);
    const after = await yearOf(finance, 2019);
    expect([advanced.status, after.state]).toEqual(
      advanced.status === 200 ? [200, 'additional_period'] : [409, 'voted'],
    );
    expect(after).toMatchObject({ reservedCents: 0, committedCents: 65_000_00 });
  });

  it('refuses the visa that waited for it, and says which year', async () => {
    await world.on('2019-12-31');
    const award = await someAward(world);
    await step(world, 'officer', 'reports', await draftedReport(world, [award]), 'request-visas');
    const [held, leave] = [gate(), gate()];
    const { id } = await yearOf(finance, 2019);
    const closing = internally(world, 'secondFinance', async (tx) => {
      await tx.query(`UPDATE fiscal_year SET state = 'additional_period', version = version + 1 WHERE id = $1`, [id]);
      held.open();
      await leave.passed;
    });
    await held.passed;
    const { version } = await read<{ version: number }>(world, 'awards', award.id);
    const visa = finance.change('post', `/api/awards/${award.id}/give-visa`, version);
    await waiting(world);
    leave.open();
    await closing;
    const answer = await visa;
    expect(refusal(answer)).toEqual([409, ['fiscal_year_not_open']]);
    expect(answer.body.errors[0].params).toMatchObject({ year: 2019 });
  });
});

/** Until somebody waits for a lock of the database. */
async function waiting(world: World): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const rows = await world.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
    await new Promise((resume) => setTimeout(resume, 20));
  }
  throw new Error('nobody waits');
}
