import { commit, reserve } from '../../src/budget/movements.js';
import { Worker } from '../../src/platform/jobs/worker.js';
import { internally } from '../support/files.js';
import { csv, importing } from '../support/imports.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

describe('A year that lives before the vote of its budget', () => {
  let world: World;
  let finance: Person;
  let before: number;
  let year: number;
  beforeAll(async () => {
    world = await openWorld();
    finance = await world.as('finance');
    await world.on('2019-12-20');
    const budget = { code: 'BAT', name: 'Budget annexe des transports', kind: 'annex' };
    const { id: budgetId } = (await finance.create('/api/budgets', budget).then(expectOk)).body;
    before = await open(budgetId, 2019, 'voted');
    await line(before, { nature: '65748', fonction: '61' }, 100_000_00);
    await line(before, { nature: '65748', fonction: '67' }, 40_000_01);
    await line(before, { nature: '65742', fonction: '61' }, 0);
    await line(before, { section: 'investissement', chapitre: '204', nature: '20421', fonction: '61' }, 10_000_01);
    await world.on('2020-01-06');
    year = await open(budgetId, 2020, 'preparing');
  });
  afterAll(() => world?.close());

  const open = async (budgetId: number, of: number, state: string): Promise<number> =>
    (await finance.create('/api/fiscal-years', { budgetId, year: of, state }).then(expectOk)).body.id;
  const line = async (fiscalYearId: number, codes: object, amountCents: number): Promise<number> => {
    const departmentId = await departmentOf();
    const wanted = { fiscalYearId, departmentId, section: 'fonctionnement', chapitre: '65', ...codes };
    const { id } = (await finance.create('/api/credit-lines', wanted).then(expectOk)).body;
    const vote = { kind: 'initial_budget', amountCents, on: '2019-01-02', label: 'Budget primitif' };
    if (amountCents > 0) await finance.create(`/api/credit-lines/${id}/credits`, vote).then(expectOk);
    return id;
  };
  const departmentOf = async (): Promise<number> => {
    const [row] = await world.query<{ id: number }>('SELECT department_id AS id FROM credit_line LIMIT 1');
    return row!.id;
  };
  const path = () => `/api/fiscal-years/${year}/provisional-credits`;
  const living = async () => (await finance.get(path()).then(expectOk)).body;
  const opening = (entry: object = {}, who = finance) =>
    who.create(path(), { section: 'fonctionnement', on: '2020-01-06', ...entry });
  const investment = { section: 'investissement', act: 'Délibération du 19/12/2019' };
  const step = async (action: string, body: object = {}) => {
    const { version } = (await finance.get(`/api/fiscal-years/${year}`).then(expectOk)).body;
    return finance.change('post', `/api/fiscal-years/${year}/${action}`, version, body);
  };
  const asFinance = (work: Parameters<typeof internally<void>>[2]) => internally(world, 'finance', work);

  it('opens nothing while it is being prepared, and shows what it may', async () => {
    expect(refusal(await opening())).toEqual([409, ['year_not_provisional']]);
    await step('start').then(expectOk);
    expect(await living()).toMatchObject({
      openings: [],
      lines: [],
      envelopes: [
        {
          section: 'fonctionnement',
          chapitre: '65',
          previousCents: 140_000_01,
          limitCents: 140_000_01,
          openedCents: 0,
        },
        { section: 'investissement', chapitre: '204', previousCents: 10_000_01, limitCents: 2_500_00, openedCents: 0 },
      ],
    });
  });

  it('opens running costs up to those of the year before, line by line', async () => {
    const { body } = await opening().then(expectOk);
    expect(body.openings).toEqual([
      expect.objectContaining({ section: 'fonctionnement', openedOn: '2020-01-06', act: null }),
    ]);
    expect(
      body.lines.map(({ codes, provisionalCents }: { codes: string; provisionalCents: number }) => [
        codes,
        provisionalCents,
      ]),
    ).toEqual([
      ['65 · 65748 · 61', 100_000_00],
      ['65 · 65748 · 67', 40_000_01],
    ]);
    expect(refusal(await opening())).toEqual([409, ['opened_already']]);
    expect(refusal(await opening({}, await world.as('manager')))).toEqual([403, ['role_required']]);
  });

  it('opens a quarter of investment, once the assembly authorised it', async () => {
    expect(refusal(await opening({ section: 'investissement' }))).toEqual([409, ['authorisation_expected']]);
    expect(refusal(await opening({ ...investment, on: '2020-01-07' }))).toEqual([409, ['day_to_come']]);
    const { body } = await opening(investment).then(expectOk);
    expect(body.envelopes[1]).toMatchObject({ chapitre: '204', openedCents: 2_500_00 });
  });

  it('is held to its limit by the database', async () => {
    const more = asFinance(async (tx) => {
      await tx.query(
        `INSERT INTO movement (kind, credit_line_id, opened_cents, accounting_date, origin_kind, origin_id, origin_label, key)
         SELECT 'provisional_credits', id, 1, '2020-01-06', 'provisional_opening', 1, 'À la main', 'by-hand' FROM credit_line
         WHERE id = $1`,
        [(await living()).lines[0].creditLineId],
      );
    });
    await expect(more).rejects.toThrow('above_provisional_limit');
  });

  it('does not take the credits of its budget beside them: they come with the vote', async () => {
    const [{ creditLineId }] = (await living()).lines;
    const vote = { kind: 'initial_budget', amountCents: 1_00, on: '2020-01-06', label: 'Budget primitif' };
    const early = await finance.create(`/api/credit-lines/${creditLineId}/credits`, vote);
    expect(refusal(early)).toEqual([409, ['provisional_to_replace']]);
    expect(refusal(await step('vote', { on: '2020-01-06' }))).toEqual([409, ['provisional_to_replace']]);
  });

  it('is voted in one step, judged envelope by envelope on what it already used', async () => {
    const [first, second, equipment] = (await living()).lines;
    const amounts = [{ creditLineId: first.creditLineId, amountCents: 90_000_00 }];
    const award = { kind: 'award', id: 1, label: 'Association' };
    await asFinance((tx) => reserve(tx, award, amounts));
    await asFinance((tx) => commit(tx, award, amounts));
    const vote = (...cents: number[]) =>
      step('vote', {
        on: '2020-01-06',
        lines: [first, second, equipment].map(({ creditLineId }, rank) => ({ creditLineId, amountCents: cents[rank] })),
      });
    const short = await vote(60_000_00, 20_000_00, 5_000_00);
    expect(refusal(short)).toEqual([409, ['envelope_short']]);
    expect(short.body.errors[0].params).toMatchObject({ missingCents: 10_000_00, chapitre: '65' });
    const [other] = await world.query<{ id: number }>('SELECT id FROM credit_line ORDER BY id LIMIT 1');
    const foreign = await step('vote', { on: '2020-01-06', lines: [{ creditLineId: other!.id, amountCents: 1 }] });
    expect(refusal(foreign)).toEqual([409, ['line_of_other_year']]);
    const { body } = await vote(80_000_00, 20_000_00, 5_000_00).then(expectOk);
    expect(body).toMatchObject({ state: 'voted', openedCents: 105_000_00, committedCents: 90_000_00 });
    expect((await living()).openings).toMatchObject([{ replacedOn: '2020-01-06' }, { replacedOn: '2020-01-06' }]);
    expect((await living()).lines).toEqual([]);
    const explained = (await finance.get(`/api/credit-lines/${first.creditLineId}/explanation`).then(expectOk)).body
      .creditLine.lines;
    expect(explained.map(({ kind, cents }: { kind: string; cents: number }) => [kind, cents]).slice(0, 3)).toEqual([
      ['provisional_credits', 100_000_00],
      ['initial_budget', 80_000_00],
      ['provisional_credits', -100_000_00],
    ]);
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
    expect(refusal(await opening(investment))).toEqual([
      409,
      ['year_not_provisional', 'opened_already', 'credits_opened_already'],
    ]);
  });
});

describe('The budget of such a year, in a file', () => {
  let world: World;
  let finance: Person;
  let year: number;
  let direction: string;
  const vote = () => ({
    ...{
      fiscalYearId: year,
      kind: 'initial_budget',
      act: 'Budget primitif 2020',
      votedOn: '2020-01-06',
      name: 'bp.csv',
    },
  });
  let { checked, written, findings, confirm } = importing(null!, vote);
  beforeAll(async () => {
    world = await openWorld();
    finance = await world.as('finance');
    ({ checked, written, findings, confirm } = importing(finance, vote));
    await world.on('2019-12-20');
    const budget = { code: 'BAT', name: 'Budget annexe des transports', kind: 'annex' };
    const { id: budgetId } = (await finance.create('/api/budgets', budget).then(expectOk)).body;
    const before = (await finance.create('/api/fiscal-years', { budgetId, year: 2019, state: 'voted' }).then(expectOk))
      .body.id;
    const [department] = await world.query<{ id: number; code: string }>('SELECT id, code FROM department ORDER BY id');
    direction = department!.code;
    const place = { fiscalYearId: before, departmentId: department!.id, section: 'fonctionnement', chapitre: '65' };
    for (const fonction of ['61', '67']) {
      const line = (await finance.create('/api/credit-lines', { ...place, nature: '65748', fonction }).then(expectOk))
        .body;
      const voted = { kind: 'initial_budget', amountCents: 100_000_00, on: '2019-01-02', label: 'Budget primitif' };
      await finance.create(`/api/credit-lines/${line.id}/credits`, voted).then(expectOk);
    }
    await world.on('2020-01-06');
    year = (await finance.create('/api/fiscal-years', { budgetId, year: 2020 }).then(expectOk)).body.id;
    const { version } = (await finance.get(`/api/fiscal-years/${year}`).then(expectOk)).body;
    await finance.change('post', `/api/fiscal-years/${year}/start`, version).then(expectOk);
    const opening = { section: 'fonctionnement', on: '2020-01-06' };
    await finance.create(`/api/fiscal-years/${year}/provisional-credits`, opening).then(expectOk);
    world.app.get(Worker).start();
  });
  afterAll(() => world?.close());

  const HEADINGS = ['Section', 'Chapitre', 'Nature', 'Fonction', 'Direction', 'Montant'];
  const budget = (...amounts: string[]): string =>
    csv([
      HEADINGS,
      ...amounts.map((amount, rank) => ['F', '65', '65748', ['61', '67', '62'][rank]!, direction, amount]),
    ]);
  const living = async () => (await finance.get(`/api/fiscal-years/${year}/provisional-credits`).then(expectOk)).body;

  it('is shown as what it leaves of each envelope, less the credits that it replaces', async () => {
    const view = await checked(budget('90 000', '80 000', '5 000'));
    expect(view.envelopes).toEqual([
      {
        ...{ section: 'fonctionnement', chapitre: '65', lineCount: 3 },
        ...{ beforeCents: 200_000_00, changeCents: -25_000_00, availableAfterCents: 175_000_00 },
      },
    ]);
    expect(await findings(view.id)).toMatchObject([
      {
        ...{ code: 'provisional_replaced', note: true },
        sentence: 'L’exercice 2020 passe à voté : 200 000,00 € de crédits provisoires remplacés.',
      },
    ]);
    expect((await living()).openings).toMatchObject([{ replacedOn: null }]);
  });

  it('is refused while it leaves less than what is used, and for a day that is not of the year', async () => {
    const [line] = (await living()).lines;
    const amounts = [{ creditLineId: line.creditLineId, amountCents: 95_000_00 }];
    await internally(world, 'finance', (tx) => reserve(tx, { kind: 'award', id: 1, label: 'Association' }, amounts));
    const short = await checked(budget('60 000', '30 000'), { act: 'Budget trop court' });
    expect((await findings(short.id)).map(({ code }) => code)).toEqual(['envelope_short', 'provisional_replaced']);
    expect(refusal(await confirm(short))).toEqual([409, ['wrong_state']]);
  });

  it('once confirmed, takes the place of the provisional credits and votes the year, in one step', async () => {
    const view = await checked(budget('90 000', '80 000', '5 000'));
    expect(await written(view)).toMatchObject({ state: 'imported' });
    expect((await living()).openings).toMatchObject([{ replacedOn: '2020-01-06' }]);
    const after = (await finance.get(`/api/fiscal-years/${year}`).then(expectOk)).body;
    expect(after).toMatchObject({
      state: 'voted',
      votedOn: '2020-01-06',
      openedCents: 175_000_00,
      reservedCents: 95_000_00,
    });
    const again = await checked(budget('90 000', '80 000', '5 000').replace('Montant', 'Voté'), { name: 'copie.csv' });
    expect(again.counts).toMatchObject({ known: 3, open: 0, add: 0 });
    expect(refusal(await confirm(again))).toEqual([409, ['same_content_imported']]);
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
  });
});
