import type { TransferView } from '../../src/budget/transfers/transfer.view.js';
import { releaseReservation, reserve } from '../../src/budget/movements.js';
import { creditLine, internally } from '../support/files.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const BASE_CENTS = 1_180_000_000_00;
const LIMIT_CENTS = 88_500_000_00;

describe('A transfer of credits', () => {
  let world: World;
  let finance: Person;
  let clerk: Person;
  let economy: number;
  let research: number;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-10-15');
    finance = await world.as('finance');
    clerk = await world.as('clerk');
    [economy, research] = [await creditLine(world, 2019, '61'), await creditLine(world, 2019, '67')];
  });
  afterAll(() => world?.close());

  const inside = (entry: object = {}) => ({
    ...{
      fromLineId: economy,
      toLineId: research,
      amountCents: 5_000_00,
      on: '2019-10-14',
      label: 'Appui aux laboratoires',
    },
    ...entry,
  });
  const outside = (entry: object = {}) => ({
    ...{ fromLineId: economy, otherChapitre: '011', amountCents: 10_000_00, on: '2019-10-14' },
    ...{ act: 'Décision n° 19/600/D', label: 'Vers les charges générales' },
    ...entry,
  });
  const decide = (entry: object, key?: string) => finance.create('/api/transfers', entry, key);
  const line = async (id: number) => (await finance.get(`/api/credit-lines/${id}`).then(expectOk)).body;
  const ceiling = async () =>
    (await finance.get('/api/transfers/ceilings?year=2019').then(expectOk)).body.find(
      ({ budget }: { budget: string }) => budget === 'Budget principal métropolitain',
    );
  /** Takes what both lines have left, but so much of the second. */
  const reserveAllBut = async (cents: number, id: number) => {
    const [first, second] = [await line(economy), await line(research)];
    const amounts = [
      { creditLineId: economy, amountCents: first.availableCents },
      { creditLineId: research, amountCents: second.availableCents - cents },
    ];
    await internally(world, 'finance', (tx) => reserve(tx, { kind: 'award', id, label: 'Association' }, amounts));
    return amounts;
  };
  const recount = () => world.query('SELECT * FROM budget_recount');
  const correct = ({ id, version }: TransferView, reason = 'Saisi sur la mauvaise ligne') =>
    finance.change('post', `/api/transfers/${id}/correct`, version, { reason });

  it('moves credits inside a chapitre, both legs under one document, and leaves its envelope as it was', async () => {
    const before = [await line(economy), await line(research)];
    const { body } = await decide(inside()).then(expectOk);
    expect(body).toMatchObject({
      state: 'decided',
      scope: 'within_chapitre',
      year: 2019,
      fromCodes: 'B370 · 65 · 65748 · 61',
      toCodes: 'B370 · 65 · 65748 · 67',
      amountCents: 5_000_00,
      act: null,
      runningCents: null,
      nextSitting: null,
    });
    expect(body.number).toMatch(/^VIR-2019-\d{4}$/);
    const after = [await line(economy), await line(research)];
    expect(after.map(({ openedCents }, rank) => openedCents - before[rank].openedCents)).toEqual([-5_000_00, 5_000_00]);
    expect(after[0].envelope).toEqual(before[0].envelope);
    const { items } = (await finance.get(`/api/credit-lines/${research}/movements?kind=transfer`).then(expectOk)).body;
    expect(items).toEqual([
      expect.objectContaining({ originKind: 'transfer', originId: body.id, openedCents: 5_000_00, correctable: false }),
    ]);
    expect(await recount()).toEqual([]);
  });

  it('never asks of the chapitre what stays in it, even when nothing of it is left', async () => {
    const taken = await reserveAllBut(0, 901);
    await decide(inside({ fromLineId: economy, toLineId: research, label: 'Tout est réservé' })).then(expectOk);
    await decide(inside({ fromLineId: research, toLineId: economy, label: 'Et dans l’autre sens' })).then(expectOk);
    expect(refusal(await decide(outside()))).toEqual([409, ['envelope_short']]);
    const award = { kind: 'award', id: 901, label: 'Association' };
    await internally(world, 'finance', (tx) => releaseReservation(tx, award, taken));
    expect(await recount()).toEqual([]);
  });

  it('leaves for a chapitre that is not followed here under a decision, and counts in the share of the section', async () => {
    const { usedCents } = await ceiling();
    expect(await ceiling()).toMatchObject({
      baseCents: BASE_CENTS,
      knownOn: '2019-02-28',
      rateBp: 750,
      limitCents: LIMIT_CENTS,
      usedCents: 30_000_00,
    });
    expect(refusal(await decide(outside({ act: null })))).toEqual([409, ['transfer_act_expected']]);
    const { body } = await decide(outside()).then(expectOk);
    expect(body).toMatchObject({
      state: 'to_report',
      scope: 'between_chapitres',
      fromChapitre: '65',
      toChapitre: '011',
      toChapitreLabel: 'Charges à caractère général',
      toLineId: null,
      baseCents: BASE_CENTS,
      rateBp: 750,
      runningCents: usedCents + 10_000_00,
    });
    expect((await ceiling()).usedCents).toBe(usedCents + 10_000_00);
  });

  it('comes from such a chapitre too', async () => {
    const { openedCents } = await line(research);
    const back = { fromLineId: null, toLineId: research, label: 'Depuis les charges générales' };
    const { body } = await decide(outside(back)).then(expectOk);
    expect(body).toMatchObject({ fromLineId: null, fromChapitre: '011', toChapitre: '65' });
    expect((await line(research)).openedCents).toBe(openedCents + 10_000_00);
  });

  it('is refused between sections, budgets and years, and tells the way out', async () => {
    const [other, later] = [await creditLine(world, 2019, '61', 'ESTPA'), await creditLine(world, 2021, '67')];
    const { fiscalYearId, departmentId } = await line(economy);
    const codes = { section: 'investissement', chapitre: '204', nature: '20421', fonction: '61' };
    const equipment = await finance
      .create('/api/credit-lines', { fiscalYearId, departmentId, ...codes })
      .then(expectOk);
    const reasons = await Promise.all(
      [other, later, equipment.body.id].map(async (toLineId) => refusal(await decide(inside({ toLineId })))),
    );
    expect(reasons.map(([status, [first]]) => [status, first])).toEqual([
      [409, 'between_budgets'],
      [409, 'between_years'],
      [409, 'between_sections'],
    ]);
    const told = await decide(inside({ toLineId: equipment.body.id }));
    expect(told.body.detail).toContain('décision modificative');
  });

  it('says all that lacks before it is recorded', async () => {
    const preview = async (query: Record<string, string | number>) => {
      const asked = new URLSearchParams(
        Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
      );
      const { body } = await finance.get(`/api/transfers/preview?${asked.toString()}`).then(expectOk);
      return [body.scope, body.reasons.map(({ code, field }: { code: string; field: string }) => [code, field])];
    };
    expect(await preview({})).toEqual([null, [['two_lines_expected', 'fromLineId']]]);
    expect(await preview({ fromLineId: economy })).toEqual([null, [['other_chapitre_expected', 'otherChapitre']]]);
    expect(await preview({ fromLineId: economy, otherChapitre: '65' })).toEqual([
      'within_chapitre',
      [['chapitre_followed', 'otherChapitre']],
    ]);
    expect(await preview({ fromLineId: economy, otherChapitre: '999' })).toEqual([
      'between_chapitres',
      [
        ['unknown_code', 'otherChapitre'],
        ['transfer_act_expected', 'act'],
      ],
    ]);
    expect(await preview({ fromLineId: economy, toLineId: economy })).toEqual([
      'within_chapitre',
      [['same_line', 'toLineId']],
    ]);
    expect(await preview({ fromLineId: economy, toLineId: 999_999 })).toEqual([
      null,
      [['unknown_credit_line', 'toLineId']],
    ]);
    expect(await preview({ fromLineId: economy, toLineId: research, amountCents: 100 })).toEqual([
      'within_chapitre',
      [],
    ]);
  });

  it('waits for the figure of its section, and finance alone tells it', async () => {
    const territory = await creditLine(world, 2019, '61', 'ESTPA');
    const unknown = await decide(outside({ fromLineId: territory }));
    expect(refusal(unknown)).toEqual([409, ['transfer_base_unknown']]);
    expect(unknown.body.detail).toContain('État Spécial de Territoire');
    const { fiscalYearId } = await line(territory);
    const path = `/api/fiscal-years/${fiscalYearId}/real-expenditure`;
    const told = {
      section: 'fonctionnement',
      knownOn: '2019-10-01',
      amountCents: 2_000_000_00,
      source: 'État spécial 2019',
    };
    expect(refusal(await (await world.as('manager')).create(path, told))).toEqual([403, ['role_required']]);
    expect(refusal(await finance.create(path, { ...told, knownOn: '2019-10-16' }))).toEqual([422, ['day_to_come']]);
    await finance.create(path, told).then(expectOk);
    const before = await decide(outside({ fromLineId: territory, on: '2019-09-30' }));
    expect(refusal(before)).toEqual([409, ['transfer_base_unknown']]);
    const above = await decide(outside({ fromLineId: territory, amountCents: 150_000_01 }));
    expect(refusal(above)).toEqual([409, ['transfer_share_exceeded']]);
    expect(above.body.errors[0].params).toMatchObject({ excessCents: 1, limitCents: 150_000_00 });
  });

  it('lets only one of two pass when they race for the last of the share', async () => {
    const territory = await creditLine(world, 2019, '61', 'ESTPA');
    const wanted = outside({ fromLineId: territory, amountCents: 100_000_00 });
    const answers = await Promise.all([decide(wanted), decide({ ...wanted, label: 'Un autre' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const lost = answers.find(({ status }) => status === 409)!;
    expect(refusal(lost)).toEqual([409, ['transfer_share_exceeded']]);
    expect(lost.body.errors[0].params).toMatchObject({ excessCents: 50_000_00, limitCents: 150_000_00 });
  });

  it('is recorded once, however often it is sent', async () => {
    const entry = inside({ label: 'Envoyé deux fois' });
    const [first, again] = [await decide(entry, 'one-transfer'), await decide(entry, 'one-transfer')];
    expect([first.status, again.body.id]).toEqual([201, first.body.id]);
    expect(refusal(await (await world.as('officer')).create('/api/transfers', entry))).toEqual([
      403,
      ['role_required'],
    ]);
  });

  it('is told to the conseil at a sitting that it held since', async () => {
    const { body: told } = await decide(outside({ amountCents: 1_00, label: 'À communiquer' })).then(expectOk);
    const report = (sittingId: number) =>
      clerk.change('post', `/api/transfers/${told.id}/report`, told.version, { sittingId });
    const sitting = async (body: string, heldOn: string): Promise<number> =>
      (await clerk.create('/api/sittings', { body, heldOn, chair: 'Présidente' }).then(expectOk)).body.id;
    const seen = async () => (await clerk.get(`/api/transfers/${told.id}`).then(expectOk)).body;
    expect((await seen()).actions).toEqual([
      expect.objectContaining({
        name: 'report',
        allowed: false,
        reasons: [expect.objectContaining({ code: 'assembly_not_met' })],
      }),
    ]);
    const [bureau, conseil] = [await sitting('bureau', '2019-10-15'), await sitting('conseil', '2019-10-15')];
    expect((await seen()).nextSitting).toMatchObject({ id: conseil, heldOn: '2019-10-15', state: 'planned' });
    await internally(world, 'clerk', async (tx) => {
      await tx.query(`UPDATE sitting SET state = 'held', version = version + 1 WHERE id = ANY ($1)`, [
        [bureau, conseil],
      ]);
    });
    expect(refusal(await report(bureau))).toEqual([409, ['not_that_sitting']]);
    const { body } = await report(conseil).then(expectOk);
    expect(body).toMatchObject({ state: 'reported', reportedSitting: { id: conseil, heldOn: '2019-10-15' } });
    expect(refusal(await report(conseil))).toEqual([412, ['stale_version']]);
  });

  it('is put right as a whole, once, and gives its share back', async () => {
    const { body: wrong } = await decide(outside({ amountCents: 7_000_00, label: 'Mal saisi' })).then(expectOk);
    const [{ usedCents }, { openedCents }] = [await ceiling(), await line(economy)];
    const { body } = await correct(wrong).then(expectOk);
    expect(body).toMatchObject({ state: 'corrected', correctionReason: 'Saisi sur la mauvaise ligne', actions: [] });
    expect((await ceiling()).usedCents).toBe(usedCents - 7_000_00);
    expect((await line(economy)).openedCents).toBe(openedCents + 7_000_00);
    expect(refusal(await correct(body))).toEqual([409, ['wrong_state']]);
    const { items } = (await finance.get(`/api/credit-lines/${economy}/movements?perPage=100`).then(expectOk)).body;
    const entries = items.filter(({ label }: { label: string }) => label === 'Mal saisi');
    expect(entries).toMatchObject([
      { kind: 'correction', openedCents: 7_000_00, correctionReason: 'Saisi sur la mauvaise ligne' },
      { kind: 'transfer', openedCents: -7_000_00, correctedById: entries[0].id },
    ]);
    expect(entries[0].correctsId).toBe(entries[1].id);
    expect(await recount()).toEqual([]);
  });

  it('is not put right when what it gave has been used', async () => {
    const { body: received } = await decide(
      outside({ fromLineId: null, toLineId: research, amountCents: 20_000_00 }),
    ).then(expectOk);
    await reserveAllBut(5_000_00, 902);
    const refused = await correct(received);
    expect(refusal(refused)).toEqual([409, ['envelope_short']]);
    expect(refused.body.errors[0].params).toMatchObject({ missingCents: 15_000_00 });
  });

  it('is held by the database: no leg without its document, no document without its legs', async () => {
    const signed = (statements: string) =>
      world.query(`DO $$ BEGIN
        PERFORM set_config('app.actor_name', 'Essais', true), set_config('app.today', '2019-10-15', true),
                set_config('app.request_id', 'essais', true);
        ${statements};
      END $$`);
    const lone = (
      origin: string,
    ) => `INSERT INTO movement (kind, credit_line_id, opened_cents, accounting_date, origin_kind, origin_id, origin_label, key)
      VALUES ('transfer', ${economy}, -100, '2019-10-15', ${origin}, 'Essai', 'by-hand')`;
    const held = { driverError: { constraint: 'ck_transfer_balanced' } };
    await expect(signed(lone(`'credit_line', ${economy}`))).rejects.toMatchObject(held);
    await expect(signed(lone(`'transfer', 1`))).rejects.toMatchObject(held);
    await expect(
      signed(`INSERT INTO transfer (number, state, state_since, fiscal_year_id, section, from_line_id, from_chapitre, to_line_id, to_chapitre,
                amount_cents, decided_on, label) VALUES ('X', 'decided', '2019-10-15', 1, '', ${economy}, '', ${research}, '', 100, '2019-10-15', 'Essai')`),
    ).rejects.toMatchObject(held);
    await expect(signed(`UPDATE transfer SET amount_cents = 1 WHERE id = 1`)).rejects.toMatchObject({
      driverError: { constraint: 'ck_append_only' },
    });
  });
});
