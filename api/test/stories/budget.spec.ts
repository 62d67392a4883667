import { commit, order, reserve } from '../../src/budget/movements.js';
import type { Tx } from '../../src/platform/context.js';
import { creditLine, internally } from '../support/files.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

describe('The budget', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-10-15');
  });
  afterAll(() => world.close());

  const recount = () => world.query('SELECT * FROM budget_recount');
  const award = (id: number, label = `Association ${id}`) => ({ kind: 'award', id, label });
  const asFinance = (work: (tx: Tx) => Promise<void>) => internally(world, 'finance', work);

  it('is opened by finance, read by all, and shows codes with their labels', async () => {
    const [finance, officer] = [await world.as('finance'), await world.as('officer')];
    const budgets = (await officer.get('/api/budgets').then(expectOk)).body.items;
    expect(budgets.map(({ code, kind }: { code: string; kind: string }) => [code, kind])).toEqual([
      ['BPM', 'principal'],
      ['ESTPA', 'territory_state'],
    ]);
    expect(budgets[0].aliases).toContain('Budget Métropolitain Centralisé');
    const { body: annex } = await finance
      .create('/api/budgets', { code: 'BAT', name: 'Budget annexe des transports', kind: 'annex' })
      .then(expectOk);
    const year = { budgetId: annex.id, year: 2020, state: 'preparing' };
    await finance.create('/api/fiscal-years', year).then(expectOk);
    expect(refusal(await finance.create('/api/fiscal-years', year))).toEqual([409, ['fiscal_year_opened_already']]);
    expect(refusal(await officer.create('/api/budgets', {}))).toEqual([403, ['role_required']]);
    const line = (await officer.get(`/api/credit-lines/${await creditLine(world)}`).then(expectOk)).body;
    expect(line).toMatchObject({
      budget: 'Budget principal métropolitain',
      year: 2019,
      chapitre: '65',
      natureLabel: 'Autres personnes de droit privé',
      fonctionLabel: 'Interventions économiques transversales',
      sousPolitique: 'B370',
      programme: '',
      programmeLabel: null,
      openedCents: 1_300_000_00,
      availableCents: 1_300_000_00,
      envelope: { openedCents: 1_440_000_00, availableCents: 1_440_000_00 },
    });
  });

  it('refuses a credit line whose codes the nomenclature of the year does not know', async () => {
    const finance = await world.as('finance');
    const years = (await finance.get('/api/fiscal-years?year=2019').then(expectOk)).body;
    const { id: fiscalYearId } = years.items.find(
      ({ budget }: { budget: string }) => budget === 'Budget principal métropolitain',
    );
    const departmentId = (await finance.get(`/api/credit-lines/${await creditLine(world)}`)).body.departmentId;
    const line = {
      fiscalYearId,
      section: 'fonctionnement',
      chapitre: '65',
      nature: '65748',
      fonction: '61',
      departmentId,
    };
    const unknown = await finance.create('/api/credit-lines', { ...line, fonction: '999', programme: 'Z1' });
    expect(refusal(unknown)).toEqual([422, ['unknown_code', 'unknown_code']]);
    expect(unknown.body.errors.map(({ field }: { field: string }) => field)).toEqual(['fonction', 'programme']);
    const misplaced = await finance.create('/api/credit-lines', { ...line, nature: '6281' });
    expect(refusal(misplaced)).toEqual([422, ['nature_of_other_chapitre']]);
    const twice = await finance.create('/api/credit-lines', { ...line, sousPolitique: 'B370' });
    expect(refusal(twice)).toEqual([409, ['credit_line_exists_already']]);
  });

  it('records what a vote opens once, on a day that has come, and never below what is used', async () => {
    const finance = await world.as('finance');
    const path = `/api/credit-lines/${await creditLine(world, 2019, '67')}/credits`;
    const vote = {
      kind: 'amending_budget',
      amountCents: 1_000_00,
      on: '2019-10-10',
      label: 'Décision modificative n° 2',
    };
    const { body } = await finance.create(path, vote).then(expectOk);
    expect(body.openedCents).toBe(141_000_00);
    expect(refusal(await finance.create(path, vote))).toEqual([409, ['movement_recorded_already']]);
    const early = await finance.create(path, { ...vote, on: '2019-10-16' });
    expect(refusal(early)).toEqual([422, ['day_to_come']]);
    const nothing = await finance.create(path, { ...vote, amountCents: 0 });
    expect(refusal(nothing)).toEqual([422, ['amount_expected']]);
    const below = await finance.create(path, {
      ...vote,
      amountCents: -2_000_000_00,
      label: 'Décision modificative n° 3',
    });
    expect(refusal(below)).toEqual([409, ['credits_used']]);
  });

  it('explains what is available by an addition that can be checked by hand', async () => {
    const line = await creditLine(world);
    await asFinance((tx) => reserve(tx, award(1, 'Medinsoft'), [{ creditLineId: line, amountCents: 65_000_00 }]));
    await asFinance((tx) => commit(tx, award(1, 'Medinsoft'), [{ creditLineId: line, amountCents: 65_000_00 }]));
    await asFinance((tx) => reserve(tx, award(2), [{ creditLineId: line, amountCents: 58_600_00 }]));
    const officer = await world.as('officer');
    const path = `/api/credit-lines/${line}/explanation?wantedCents=150000000&origin=award:1`;
    const { body } = await officer.get(path).then(expectOk);
    expect(body).toMatchObject({
      budget: 'Budget principal métropolitain',
      year: 2019,
      chapitre: '65',
      externalConsumptionImported: false,
      ofOrigin: { reservedCents: 0, committedCents: 65_000_00 },
      shortCents: 150_000_000 - body.availableCents,
    });
    expect(body.at).toMatch(/^2019-10-15T\d\d:\d\d$/);
    expect(body.creditLine.lines).toEqual([
      { kind: 'initial_budget', label: 'Budget primitif', cents: 1_250_000_00, count: 1, documents: [] },
      { kind: 'amending_budget', label: 'Décision modificative n° 1', cents: 80_000_00, count: 1, documents: [] },
      { kind: 'transfer', label: 'Virement vers le chapitre 011', cents: -30_000_00, count: 1, documents: [] },
      {
        ...{ kind: 'commitment', label: null, cents: -65_000_00, count: 1 },
        documents: [{ originKind: 'award', originId: 1, label: 'Medinsoft', cents: -65_000_00 }],
      },
      {
        ...{ kind: 'reservation', label: null, cents: -58_600_00, count: 1 },
        documents: [{ originKind: 'award', originId: 2, label: 'Association 2', cents: -58_600_00 }],
      },
    ]);
    for (const scope of [body, body.creditLine]) {
      const sum = scope.lines.reduce((total: number, { cents }: { cents: number }) => total + cents, 0);
      expect(sum).toBe(scope.availableCents);
      expect(scope.openedCents - scope.reservedCents - scope.committedCents).toBe(scope.availableCents);
    }
    const envelope = (await officer.get(`/api/control-envelopes/${body.envelopeId}/explanation`).then(expectOk)).body;
    expect(envelope).toMatchObject({ availableCents: body.availableCents, shortCents: null, creditLine: null });
    const movements = (await officer.get(`/api/credit-lines/${line}/movements?kind=commitment`).then(expectOk)).body;
    expect(movements.items).toEqual([
      expect.objectContaining({ label: 'Medinsoft', committedCents: 65_000_00, accountingDate: '2019-10-15' }),
    ]);
  });

  it('moves nothing on a year that is closed', async () => {
    const line = await creditLine(world, 2026, '67');
    const amounts = [{ creditLineId: line, amountCents: 10_000_00 }];
    await asFinance((tx) => reserve(tx, award(3), amounts));
    await asFinance(async (tx) => {
      await tx.query(`UPDATE fiscal_year SET state = 'closed' WHERE year = 2026`);
    });
    await expect(asFinance((tx) => reserve(tx, award(4), amounts))).rejects.toThrow('fiscal_year_not_open');
    await expect(asFinance((tx) => order(tx, award(3), amounts))).rejects.toThrow('fiscal_year_not_open');
    await expect(asFinance((tx) => commit(tx, award(3), amounts))).rejects.toThrow('fiscal_year_not_open');
    expect(await recount()).toEqual([]);
  });

  it('is found by a code or by what the code means, and summed', async () => {
    const auditor = await world.as('auditor');
    const page = (await auditor.get('/api/credit-lines?q=recherche&year=2019').then(expectOk)).body;
    expect(page.items).toEqual([expect.objectContaining({ fonction: '67', openedCents: 141_000_00 })]);
    const totals = (await auditor.get('/api/credit-lines/totals?year=2019&chapitre=65').then(expectOk)).body;
    expect(totals).toMatchObject({ count: 3, opened: { cents: 1_841_000_00, unknown: 0 } });
    expect(totals.available.cents).toBe(totals.opened.cents - totals.reserved.cents - totals.committed.cents);
    expect((await (await world.as('administrator')).get('/api/credit-lines')).status).toBe(403);
  });
});
