import type { AwardView } from '../../src/awards/award.view.js';
import { AWARD_HOLDERS } from '../../src/awards/domain/award.js';
import type { ConventionView } from '../../src/conventions/convention.view.js';
import type { HomeQueueView, HomeView } from '../../src/home/home.view.js';
import { QUEUES } from '../../src/home/queues/index.js';
import { ROLES, type Role } from '../../src/kernel/roles.js';
import { CAST, type CastName } from '../../../seeds/demo/cast.js';
import { playMedinsoft } from '../../../seeds/demo/medinsoft.js';
import { act, votedGrant } from '../support/grants.js';
import { creditLine, draftedAward, draftedRequest, proposedRequest, someBeneficiary, step } from '../support/files.js';
import {
  adopted,
  awardTo,
  beforeVote,
  draftedConvention,
  draftedReport,
  plannedSitting,
  read,
  readyReport,
  someAward,
  visaedReport,
} from '../support/scenes.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

const holderOf = (role: Role): CastName => (Object.keys(CAST) as CastName[]).find((name) => CAST[name].role === role)!;

const queueOf = (home: HomeView, code: string): HomeQueueView =>
  home.groups.flatMap(({ queues }) => queues).find((queue) => queue.code === code)!;

/** A desk on which something waits at every step. */
async function busyWorld(): Promise<World> {
  const world = await openWorld();
  await world.play(playMedinsoft);
  await world.on('2019-10-15');
  await draftedRequest(world);
  await step(world, 'officer', 'grant-requests', await draftedRequest(world, { requestedCents: null }), 'submit');
  await proposedRequest(world);
  await someAward(world);
  await step(world, 'officer', 'reports', await draftedReport(world, [await someAward(world)]), 'request-visas');
  await visaedReport(world, [await awardTo(world, (await someBeneficiary(world)).id, [20_000_00])]);
  await draftedConvention(world, await someAward(world));
  await readyReport(world, [await awardTo(world, (await someBeneficiary(world)).id, [10_000_00])]);
  await plannedSitting(world, '2019-10-24');
  await beforeVote(world, '2019-10-10');
  await adopted(world, '2019-10-11');
  const finance = await world.as('finance');
  const { id } = await someBeneficiary(world);
  const account = { iban: 'FR1420041010050500013M02606', holder: 'Association', proof: 'RIB' };
  await finance.create(`/api/beneficiaries/${id}/bank-accounts`, account).then(expectOk);
  return world;
}

describe('The first page', () => {
  let world: World;
  beforeAll(async () => {
    world = await busyWorld();
  });
  afterAll(() => world?.close());

  const homeOf = async (who: CastName): Promise<HomeView> =>
    (await (await world.as(who)).get('/api/home').then(expectOk)).body;

  it.each(ROLES)('of %s counts and sums each queue as the list behind it does', async (role) => {
    const who = holderOf(role);
    const person = await world.as(who);
    const home = await homeOf(who);
    const queues = [...home.groups.flatMap((group) => group.queues), ...(home.elsewhere ? [home.elsewhere] : [])];
    expect(home.groups.map((group) => group.role)).toEqual([role]);
    expect(queues.length).toBeGreaterThanOrEqual(QUEUES[role].length);
    for (const { code, resource, filter, sum, count, amount, rows } of queues) {
      const query = new URLSearchParams(filter).toString();
      const totals = (await person.get(`/api/${resource}/totals?${query}`).then(expectOk)).body;
      expect([code, totals.count, sum && totals[sum]]).toEqual([code, count, amount]);
      const page = (await person.get(`/api/${resource}?perPage=200&${query}`).then(expectOk)).body;
      const listed = page.items.map(({ id }: { id: number }) => id);
      expect([code, rows.length]).toEqual([code, Math.min(5, count)]);
      if (amount && count <= 5) {
        const known = rows.flatMap(({ cents }) => (cents === null ? [] : [cents]));
        const shown = { cents: known.reduce((total, cents) => total + cents, 0), unknown: count - known.length };
        expect([code, shown]).toEqual([code, amount]);
      }
      for (const row of rows) expect([code, listed]).toEqual([code, expect.arrayContaining([row.id])]);
      for (const row of rows) expect((await person.get(`/api/${resource}/${row.id}`)).status).toBe(200);
    }
  });

  it('has something in every queue that the desk filled, the oldest first', async () => {
    const expected: Partial<Record<CastName, string[]>> = {
      officer: [
        'requests_to_complete',
        'awards_to_draft',
        'awards_to_report',
        'conventions_to_send',
        'financial_reports_to_receive',
      ],
      manager: ['texts_to_approve', 'reports_to_approve', 'reports_awaiting_visa'],
      finance: ['visas_to_give', 'accounts_to_confirm'],
      clerk: ['reports_to_place', 'votes_to_record', 'acts_lacking_signature', 'acts_lacking_transmission'],
      auditor: ['acts_of_late'],
    };
    for (const [who, codes] of Object.entries(expected)) {
      const home = await homeOf(who as CastName);
      for (const code of codes) {
        const queue = queueOf(home, code);
        expect([code, queue.count > 0]).toEqual([code, true]);
        const days = queue.rows.map(({ since }) => since);
        expect(days).toEqual([...days].sort());
        expect(queue.oldestSince).toBe(days[0]);
      }
    }
  });

  it('says that an amount is not stated, and counts it as nothing', async () => {
    const queue = queueOf(await homeOf('officer'), 'requests_to_complete');
    expect(queue).toMatchObject({ count: 2, amount: { cents: 15_000_00, unknown: 1 } });
    expect(queue.rows.map(({ cents }) => cents).sort()).toEqual([15_000_00, null]);
  });

  it('is each officer’s own, and shows nothing of another department', async () => {
    const other = await homeOf('otherOfficer');
    expect(other.groups[0]!.queues.map(({ code, count }) => [code, count])).toEqual(
      QUEUES.grants_officer.map(({ code }) => [code, 0]),
    );
    expect([other.elsewhere?.count, other.changes.filter(({ subject }) => subject === 'award')]).toEqual([0, []]);
  });

  it('tells finance what each visa leaves, and what lacks for the one that no longer fits', async () => {
    const line = await creditLine(world, 2019, '67');
    const wide = await proposedRequest(world, { requestedCents: 1_400_000_00, budgetCents: 2_000_000_00 });
    const award = await draftedAward(world, [wide], line);
    await step(world, 'officer', 'reports', await draftedReport(world, [award]), 'request-visas');
    const { rows } = queueOf(await homeOf('finance'), 'visas_to_give');
    expect(rows.map(({ why }) => why?.code)).toEqual(['visa_leaves', 'visa_short']);
    const { version } = await read<AwardView>(world, 'awards', award.id);
    const refused = await (await world.as('finance')).change('post', `/api/awards/${award.id}/give-visa`, version);
    expect(refusal(refused)).toEqual([409, ['envelope_short']]);
    // The visa above, once given, takes what the page already counted.
    expect(rows[1]!.why?.params['missingCents']).toBe(
      (refused.body.errors[0].params.missingCents as number) + rows[0]!.cents!,
    );
  });

  it('tells who else holds what was committed, as the band of the file does', async () => {
    const { elsewhere } = await homeOf('finance');
    expect(elsewhere!.count).toBeGreaterThan(0);
    const finance = await world.as('finance');
    for (const { id, why, since } of elsewhere!.rows) {
      const band = (await finance.get(`/api/progress/awards/${id}`).then(expectOk)).body;
      expect([band.holder.role, band.expected.code, band.holder.since]).toEqual([
        why!.params['holder'],
        why!.params['expected'],
        since,
      ]);
    }
  });

  it('tells the days that come, and what others did since the last visit', async () => {
    const home = await homeOf('finance');
    expect(home.deadlines).toContainEqual(
      expect.objectContaining({ code: 'sitting', on: '2019-10-24', params: { body: 'bureau' } }),
    );
    expect(home.deadlines.map(({ on }) => on)).toEqual([...home.deadlines.map(({ on }) => on)].sort());
    expect(home.deadlines).toContainEqual({
      code: 'commitments_end',
      on: '2019-12-31',
      params: { year: 2019 },
      link: { resource: 'fiscal-years', id: null },
    });
    expect(home.envelopes[0]).toMatchObject({ year: 2019, chapitre: '65' });
    expect(home.changes.length).toBeGreaterThan(0);
    expect(home.changes.map(({ actorName }) => actorName)).not.toContain(CAST.finance.name);
    const administrator = await homeOf('administrator');
    expect(administrator.deadlines.map(({ code }) => code)).not.toContain('sitting');
    expect(administrator.changes.filter(({ subject }) => subject === 'award')).toEqual([]);
  });

  it('is not read by who is not signed in', async () => {
    const { default: request } = await import('supertest');
    expect((await request(world.app.getHttpServer()).get('/api/home')).status).toBe(401);
  });
});

describe('A grant carried from the vote to its last account', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());

  it('is held at each step by whom its band says, and certified when the first page says that it can be', async () => {
    const grant = await votedGrant(world, {
      beneficiary: { legalName: 'Medinsoft', siret: '73282932000074' },
      ...{ votedOn: '2019-09-26', deliberation: 'ECO 014-6555/19/BM', convention: true },
      parts: [{ title: 'Animation de la filière', amountCents: 65_000_00, earmarked: true }],
      lines: [{ creditLineId: await creditLine(world), amountCents: 65_000_00 }],
      instalments: [
        { label: 'Acompte', condition: 'convention_notified', amountCents: 52_000_00 },
        { label: 'Solde', condition: 'financial_report_accepted', amountCents: 13_000_00 },
      ],
    });
    const [officer, manager, clerk, finance, second, signatory] = await Promise.all(
      (['officer', 'manager', 'clerk', 'finance', 'secondFinance', 'signatory'] as const).map((who) => world.as(who)),
    );
    const auditor = await world.as('auditor');
    const among = async (filter: string): Promise<boolean> =>
      (await auditor.get(`/api/awards/totals?ids=${grant.awardId}&${filter}`).then(expectOk)).body.count === 1;
    const seen: string[] = [];
    const holds = async (): Promise<void> => {
      const { holder, expected } = (await auditor.get(`/api/progress/awards/${grant.awardId}`).then(expectOk)).body;
      for (const each of AWARD_HOLDERS) {
        const settled = expected.code === 'nothing';
        expect([expected.code, each, await among(`holder=${each}`)]).toEqual([
          expected.code,
          each,
          !settled && each === holder.role,
        ]);
      }
      expect([expected.code, await among('certifiable=true')]).toEqual([
        expected.code,
        expected.code === 'certification',
      ]);
      seen.push(expected.code);
    };

    await holds();
    await world.on('2019-10-15');
    const facts = [
      ['transmission', '2019-10-14'],
      ['reception', '2019-10-14'],
      ['publication', '2019-10-15'],
    ];
    for (const [fact, on] of facts) {
      await act(clerk!, 'deliberations', grant.deliberationId, `record-${fact}`, { on });
      await holds();
    }
    await world.on('2019-10-22');
    const { textSha256: signedSha256 } = await read<ConventionView>(world, 'conventions', grant.conventionId!);
    const steps = [
      [officer, 'send', { sentOn: '2019-10-16' }],
      [officer, 'record-beneficiary-signature', { signedOn: '2019-10-18', signer: 'Anne Sorel', signedSha256 }],
      [signatory, 'sign', { signedOn: '2019-10-21', signedSha256 }],
      [officer, 'notify', { notifiedOn: '2019-10-22' }],
    ] as const;
    for (const [who, action, body] of steps) {
      await act(who!, 'conventions', grant.conventionId!, action, body);
      await holds();
    }
    const account = { iban: 'FR7630006000011234567890189', holder: 'MEDINSOFT', proof: 'RIB' };
    const { body: known } = await officer!
      .create(`/api/beneficiaries/${grant.beneficiaryId}/bank-accounts`, account)
      .then(expectOk);
    const called = { calledContact: 'Anne Sorel' };
    await act(second!, 'bank-accounts', known.bankAccounts[0].id, 'confirm', called);
    await world.on('2019-10-24');

    const pay = async (label: string, amountCents: number): Promise<void> => {
      const body = { instalmentId: grant.instalments[label], amountCents, evidence: 'Pièces jointes' };
      const { id } = (await officer!.create('/api/payments', body).then(expectOk)).body;
      await holds();
      await act(finance!, 'payments', id, 'liquidate');
      await holds();
      const [mandat] = await world.query<{ id: number }>('SELECT id FROM mandat WHERE payment_id = $1', [id]);
      await act(finance!, 'mandats', mandat!.id, 'order');
      await holds();
      const bordereau = (await finance!.create('/api/bordereaux', { mandatIds: [mandat!.id] }).then(expectOk)).body;
      await holds();
      await act(signatory!, 'bordereaux', bordereau.id, 'sign');
      await holds();
      await act(finance!, 'bordereaux', bordereau.id, 'send');
      await holds();
      await act(second!, 'mandats', mandat!.id, 'take-in-charge', { on: '2019-10-24' });
      await holds();
      await act(second!, 'mandats', mandat!.id, 'record-payment', { on: '2019-10-24', proof: 'Liste' });
      await holds();
    };
    await pay('Acompte', 52_000_00);
    const received = { awardPartId: grant.parts['Animation de la filière'], receivedOn: '2019-10-24' };
    const account2 = (await officer!.create('/api/financial-reports', received).then(expectOk)).body;
    await holds();
    await act(manager!, 'financial-reports', account2.id, 'accept');
    await holds();
    await pay('Solde', 13_000_00);
    expect(new Set(seen).size).toBe(18);
    expect(seen.at(-1)).toBe('nothing');
  });
});
