import { DataSource } from 'typeorm';
import { advanceAward } from '../../src/awards/advance.js';
import type { AwardView } from '../../src/awards/award.view.js';
import { createCreditLine, recordCredits } from '../../src/budget/create.js';
import { creditLine, draftedAward, internally, proposedRequest, step } from '../support/files.js';
import { duesLine, reportOn, someMembership } from '../support/memberships.js';
import { expectOk, openWorld, type Person, readsOf, refusal, type World } from '../support/world.js';

let world: World;
let finance: Person, head: Person, administrator: Person;
let read: Awaited<ReturnType<typeof readsOf>>;
/** B370 · 65748 · 67, with 140 000,00 € of the 1 441 000,00 € of its envelope. */
let line: number;

beforeAll(async () => {
  world = await openWorld();
  [finance, head] = [await world.as('finance'), await world.as('budgetHead')];
  administrator = await world.as('administrator');
  read = await readsOf(world, 'auditor');
  line = await creditLine(world, 2019, '67');
  await world.on('2019-09-03');
});
afterAll(() => world.close());

/** An award that waits for its visa on a line of the digital department. */
async function waiting(amountCents: number, on = line): Promise<AwardView> {
  const request = await proposedRequest(world, { requestedCents: amountCents, budgetCents: 10 * amountCents });
  const { id } = await draftedAward(world, [request], on);
  await internally(world, 'officer', (tx) => advanceAward(tx, { id }, 'request_visa'));
  return read(`awards/${id}`);
}

const visa = async (who: Person, { id }: { id: number }, reason?: string) =>
  who.change('post', `/api/awards/${id}/give-visa`, (await read(`awards/${id}`)).version, { reason });

const takenBack = (id: number) =>
  internally(world, 'finance', (tx) => advanceAward(tx, { id }, 'return_to_draft', { reason: 'Montant à revoir' }));

const available = async (id = line): Promise<number> => (await read(`credit-lines/${id}`)).availableCents;

const plain = (sentence: string) => sentence.replaceAll('\u00a0', ' ');

describe('A visa that its credit line cannot bear, though its envelope can', () => {
  const WHY = 'Virement demandé au chapitre, la convention est attendue au 1er octobre';
  let award: AwardView;

  it('is refused with an arithmetic, and the page says so beforehand', async () => {
    award = await waiting(180_000_00);
    expect(award.lineShortages).toEqual([
      {
        creditLineId: line,
        line: 'B370 · 65748 · 67',
        ...{ openedCents: 140_000_00, committedCents: 0, reservedCents: 0 },
        ...{ availableCents: 140_000_00, wantedCents: 180_000_00, beyondCents: 40_000_00 },
      },
    ]);
    const answer = await visa(finance, award, 'Urgent');
    expect(refusal(answer)).toEqual([409, ['line_short']]);
    expect(plain(answer.body.detail)).toBe(
      'La ligne B370 · 65748 · 67 manque de 40 000,00 € : ouvert 140 000,00 €, engagé 0,00 €, réservé 0,00 €, demandé 180 000,00 €.',
    );
    const { actions } = (await finance.get(`/api/awards/${award.id}`).then(expectOk)).body;
    expect(actions[0]).toMatchObject({ name: 'give_visa', allowed: false, reasons: [{ code: 'line_short' }] });
  });

  it('is given by who has the right to override, once they write why', async () => {
    const { actions } = (await head.get(`/api/awards/${award.id}`).then(expectOk)).body;
    expect(actions[0]).toMatchObject({ name: 'give_visa', allowed: true });
    expect(refusal(await visa(head, award))).toEqual([409, ['line_short', 'override_unexplained']]);
    expect(refusal(await visa(head, award, '   '))).toEqual([409, ['line_short', 'override_unexplained']]);
    const { body } = await visa(head, award, WHY).then(expectOk);
    expect(body).toMatchObject({
      ...{ state: 'reserved', visaBy: 'Étienne Ferrand', lineShortages: [] },
      overrides: [
        {
          ...{ line: 'B370 · 65748 · 67', beyondCents: 40_000_00, standingCents: 40_000_00, reason: WHY },
          ...{ decidedBy: 'Étienne Ferrand', decidedOn: '2019-09-03', act: 'Arrêté 19/014 du 02/01/2019' },
        },
      ],
    });
    expect(await available()).toBe(-40_000_00);
  });

  it('stands out in the lists, which are exported as they are read, on the line and in the history', async () => {
    const { items } = await read('awards?beyondLine=true');
    expect(items).toMatchObject([{ id: award.id, beyondLineCents: 40_000_00 }]);
    expect(await read('awards/totals?beyondLine=true')).toMatchObject({ count: 1, beyondLine: { cents: 40_000_00 } });
    for (const filter of ['belowZero', 'overridden']) {
      const lines = await read(`credit-lines?${filter}=true`);
      expect(lines.items).toMatchObject([{ id: line, availableCents: -40_000_00, overriddenCents: 40_000_00 }]);
    }
    expect((await read(`credit-lines/${line}`)).overrides).toMatchObject([
      { originKind: 'award', originId: award.id, decidedBy: 'Étienne Ferrand', reason: WHY },
    ]);
    const [event] = await read(`history/award/${award.id}`);
    expect(event).toMatchObject({ actorName: 'Étienne Ferrand', reason: WHY, businessDate: '2019-09-03' });
    expect(event.entries.map(({ action }: { action: string }) => action)).toEqual([
      'award.give_visa',
      'line_override.decide',
    ]);
  });

  it('leaves its line to nobody else: what follows needs an override of its own', async () => {
    const next = await waiting(5_000_00);
    expect(refusal(await visa(finance, next))).toEqual([409, ['line_short']]);
    const { body } = await visa(head, next, 'Même virement').then(expectOk);
    expect(body.overrides).toMatchObject([{ beyondCents: 5_000_00 }]);
    await takenBack(next.id);
    expect((await read(`awards/${next.id}`)).overrides).toMatchObject([{ beyondCents: 5_000_00, standingCents: 0 }]);
    expect((await read('awards?beyondLine=true')).items).toHaveLength(1);
  });

  it('gives the line back what it took, and the line is whole again', async () => {
    await takenBack(award.id);
    expect(await available()).toBe(140_000_00);
    expect(await read('credit-lines/totals?overridden=true')).toMatchObject({ count: 0 });
    expect((await read(`credit-lines/${line}`)).overrides).toHaveLength(2);
  });
});

describe('An envelope that is short', () => {
  it('refuses everybody, the right to override included, and says nothing of the line', async () => {
    const beyondAll = await waiting(1_500_000_00);
    for (const who of [finance, head]) {
      expect(refusal(await visa(who, beyondAll, 'Urgent'))).toEqual([409, ['envelope_short']]);
    }
  });
});

describe('Two visas that want the last euros of a line together', () => {
  /** Both have read, without lock, that the line suffices: another transaction holds it meanwhile. */
  async function together(who: Person, reason?: string) {
    const ownLine = await internally(world, 'finance', async (tx) => {
      const { fiscalYearId, departmentId } = await read(`credit-lines/${line}`);
      const codes = { section: 'fonctionnement', chapitre: '65', nature: '65742' } as const;
      const fonction = reason ? '61' : '67';
      const { id } = await createCreditLine(tx, { fiscalYearId, departmentId, ...codes, fonction });
      const vote = { kind: 'initial_budget', amountCents: 100_000_00, on: '2019-03-28', label: 'BP' } as const;
      return (await recordCredits(tx, id, vote)).id;
    });
    const awards = [await waiting(80_000_00, ownLine), await waiting(80_000_00, ownLine)];
    const holder = world.app.get(DataSource).createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT FROM control_envelope FOR UPDATE');
    const visas = awards.map((award) => visa(who, award, reason));
    for (let waitingOnes = 0; waitingOnes < 2;) {
      const [row] = await world.query<{ count: number }>(
        `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      waitingOnes = Number(row!.count);
    }
    await holder.rollbackTransaction();
    await holder.release();
    return { ownLine, answers: await Promise.all(visas) };
  }

  it('go to the first; the other is told what lacks', async () => {
    const { ownLine, answers } = await together(finance);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(refusal(refused)).toEqual([409, ['line_short']]);
    expect(refused.body.errors[0].params).toMatchObject({ missingCents: 60_000_00, reservedCents: 80_000_00 });
    expect(await available(ownLine)).toBe(20_000_00);
  });

  it('are both given by who may override: one within, the other beyond by what lacks then', async () => {
    const { ownLine, answers } = await together(head, 'Virement demandé');
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { availableCents, overrides } = await read(`credit-lines/${ownLine}`);
    expect(availableCents).toBe(-60_000_00);
    expect(overrides).toMatchObject([{ beyondCents: 60_000_00 }]);
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
  });
});

describe('The right to override', () => {
  const entry = async (changes: object = {}) => {
    const { holders, budgets } = await read('line-override-rights/choices');
    const named = (list: { id: number; name: string }[], name: string) =>
      list.find((one) => one.name.startsWith(name))!;
    return {
      userId: named(holders, 'Claire').id,
      budgetId: named(budgets, 'État').id,
      validFrom: '2019-09-03',
      act: 'Arrêté 19/140 du 02/09/2019',
      ...changes,
    };
  };

  it('is recorded by the administrator, for somebody of finance, on a budget or on all', async () => {
    const { body } = await administrator.create('/api/line-override-rights', await entry()).then(expectOk);
    expect(body).toMatchObject({ holder: 'Claire Fabre', budget: 'État Spécial de Territoire du Pays d’Aix' });
    for (const who of [finance, head]) {
      expect(refusal(await who.create('/api/line-override-rights', await entry()))).toEqual([403, ['role_required']]);
    }
    expect(await read('line-override-rights/totals')).toEqual({ count: 2 });
    expect((await read('line-override-rights?q=ferrand')).items).toMatchObject([{ budgetId: null, budget: null }]);
  });

  it('names somebody who gives visas, an existing budget, a period and an act', async () => {
    const tried = async (changes: object) =>
      refusal(await administrator.create('/api/line-override-rights', await entry(changes)));
    const { user } = (await (await world.as('signatory')).get('/api/session').then(expectOk)).body;
    expect(await tried({ userId: user.id })).toEqual([409, ['not_a_finance_officer']]);
    expect(await tried({ budgetId: 999_999 })).toEqual([409, ['unknown_budget']]);
    expect(await tried({ validUntil: '2019-09-02' })).toEqual([409, ['right_ends_before']]);
    expect(await tried({ act: '' })).toEqual([422, ['text_required']]);
  });

  it('holds on its budget alone', async () => {
    expect(refusal(await visa(finance, await waiting(150_000_00), 'Urgent'))).toEqual([409, ['line_short']]);
    const territory = await creditLine(world, 2019, '61', 'ESTPA');
    await internally(world, 'finance', async (tx) => {
      const { fiscalYearId, departmentId } = await read(`credit-lines/${territory}`);
      const codes = { section: 'fonctionnement', chapitre: '65', nature: '65748', fonction: '67' } as const;
      return createCreditLine(tx, { fiscalYearId, departmentId, ...codes });
    });
    const empty = await creditLine(world, 2019, '67', 'ESTPA');
    const { body } = await visa(finance, await waiting(1_000_00, empty), 'Urgent').then(expectOk);
    expect(body.overrides).toMatchObject([{ decidedBy: 'Claire Fabre', act: 'Arrêté 19/140 du 02/09/2019' }]);
  });

  it('ends today at the earliest; the day after, it lets nothing through', async () => {
    const [{ id, version }] = (await read('line-override-rights?q=ferrand')).items.map(({ id }: { id: number }) => ({
      id,
      version: 1,
    }));
    const end = (validUntil: string) =>
      administrator.change('patch', `/api/line-override-rights/${id}`, version, { validUntil });
    expect(refusal(await end('2019-09-02'))).toEqual([409, ['right_served']]);
    await end('2019-09-03').then(expectOk);
    await world.on('2019-09-04');
    expect(refusal(await visa(head, await waiting(150_000_00), 'Urgent'))).toEqual([409, ['line_short']]);
  });
});

describe('The database', () => {
  const asHead = <Result>(work: Parameters<typeof internally<Result>>[2]) => internally(world, 'budgetHead', work);
  const reservation = (cents: number, key = 'award:900:reservation') => `INSERT INTO movement
    (kind, credit_line_id, reserved_cents, accounting_date, recorded_by, origin_kind, origin_id, origin_label, key)
    VALUES ('reservation', ${line}, ${cents}, '2019-09-04', nullif(current_setting('app.actor_id'), '')::bigint, 'award', 900, 'x', '${key}')`;
  const override = (cents: number, on = '2019-09-03') => `INSERT INTO line_override
    (movement_key, credit_line_id, right_id, beyond_cents, reason, decided_by, decided_on)
    VALUES ('award:900:reservation', ${line}, 1, ${cents}, 'Urgent', current_setting('app.actor_id')::bigint, '${on}')`;
  const tried = (...texts: string[]) =>
    asHead(async (tx) => {
      for (const text of texts) await tx.query(text);
    });

  it.each<[string, () => string[], string]>([
    ['a reservation beyond the line that nobody overrode', () => [reservation(140_000_01)], 'line_exceeded'],
    ['one that was overridden by less', () => [override(1), reservation(140_000_02)], 'line_exceeded'],
    ['one that was overridden by more', () => [override(2), reservation(140_000_01)], 'line_exceeded'],
    ['an override under a right that has ended', () => [override(1, '2019-09-04')], 'no_override_right'],
    ['an override of nothing', () => [override(0)], 'override_above_zero'],
    ['an override without its reservation', () => [override(1)], 'linked_record_missing'],
  ])('refuses %s', async (_, texts, code) => {
    await expect(tried(...texts())).rejects.toThrow(code);
  });

  it('accepts what was overridden to the cent, and keeps it for ever', async () => {
    await tried(override(1), reservation(140_000_01));
    expect(await available()).toBe(-1);
    for (const text of [
      'UPDATE line_override SET beyond_cents = 2',
      'DELETE FROM line_override',
      'TRUNCATE line_override',
    ]) {
      await expect(tried(text)).rejects.toThrow('append_only');
    }
  });
});

describe('Dues', () => {
  it('are held to their line as awards are, and overridden as they are', async () => {
    await world.on('2025-02-03');
    const both = [
      await someMembership(world, { amountCents: 30_000_00 }),
      await someMembership(world, { amountCents: 30_000_00 }),
    ];
    await step(world, 'officer', 'reports', await reportOn(world, both), 'request-visas');
    // The envelope has more than this line: another one of the chapitre is voted.
    await internally(world, 'finance', async (tx) => {
      const { fiscalYearId, departmentId } = await read(`credit-lines/${await duesLine(world)}`);
      const codes = { section: 'fonctionnement', chapitre: '011', nature: '6281', fonction: '61' } as const;
      const { id } = await createCreditLine(tx, { fiscalYearId, departmentId, ...codes });
      await recordCredits(tx, id, { kind: 'initial_budget', amountCents: 50_000_00, on: '2025-01-02', label: 'BP' });
    });
    const creditLineId = await creditLine(world, 2025, '020');
    for (const { id, version } of both) {
      await finance.change('patch', `/api/memberships/${id}`, version + 1, { creditLineId }).then(expectOk);
    }
    const give = (who: Person, { id, version }: { id: number; version: number }, reason?: string) =>
      who.change('post', `/api/memberships/${id}/give-visa`, version + 2, { reason });
    await give(finance, both[0]!).then(expectOk);
    expect(refusal(await give(finance, both[1]!))).toEqual([409, ['line_short']]);
    const { userId } = (await read('line-override-rights?q=ferrand')).items[0];
    const right = { userId, validFrom: '2025-01-01', act: 'Arrêté 25/003 du 02/01/2025' };
    await administrator.create('/api/line-override-rights', right).then(expectOk);
    const { body } = await give(head, both[1]!, 'Appel de cotisation arrivé').then(expectOk);
    expect(body.overrides).toMatchObject([{ beyondCents: 12_000_00, line: 'MGAG · A120 · 6281 · 020' }]);
    const { items } = await read('memberships?beyondLine=true');
    expect(items).toMatchObject([{ id: both[1]!.id, beyondLineCents: 12_000_00 }]);
    const [event] = await read(`history/membership/${both[1]!.id}`);
    expect(event.entries).toContainEqual(expect.objectContaining({ action: 'line_override.decide' }));
  });
});
