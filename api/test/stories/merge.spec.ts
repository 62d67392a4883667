import type { BeneficiaryView } from '../../src/beneficiaries/beneficiary.view.js';
import { MOVED } from '../../src/beneficiaries/merge.js';
import { conventionRequirements } from '../../src/awards/requirement.js';
import { internally, REQUEST, someBeneficiary, step } from '../support/files.js';
import { adopted, awardTo, plannedSitting, read, readyReport } from '../support/scenes.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

const IBANS = ['FR7630006000011234567890189', 'FR1420041010050500013M02606'];

describe('Two records of one body', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-02');
  });
  afterAll(() => world.close());

  /** Two records, the second with a number that the first lacks. */
  const twins = async (first: object = {}, second: object = {}): Promise<[BeneficiaryView, BeneficiaryView]> => [
    await someBeneficiary(world, { legalName: 'Medinsoft Marseille', siret: null, ...first }),
    await someBeneficiary(world, { legalName: 'Medinsoft', city: 'Marseille', ...second }),
  ];

  const merge = async (
    duplicate: BeneficiaryView,
    into: BeneficiaryView,
    entry: object = {},
    who: 'finance' | 'secondFinance' | 'officer' = 'finance',
  ) =>
    (await world.as(who)).change('post', `/api/beneficiaries/${duplicate.id}/merge`, duplicate.version, {
      ...{ intoId: into.id, intoVersion: into.version, reason: 'Saisie deux fois', keep: [], ...entry },
    });

  const again = (body: BeneficiaryView) => read<BeneficiaryView>(world, 'beneficiaries', body.id);

  const account = async (body: BeneficiaryView, iban: string): Promise<void> => {
    const [finance, second] = [await world.as('finance'), await world.as('secondFinance')];
    const entry = { iban, holder: 'MEDINSOFT', proof: 'RIB' };
    const added = await finance.create(`/api/beneficiaries/${body.id}/bank-accounts`, entry).then(expectOk);
    const [{ id }] = added.body.bankAccounts;
    const call = { calledContact: 'Anne Sorel' };
    await second.change('post', `/api/bank-accounts/${id}/confirm`, 1, call).then(expectOk);
  };

  it('become one: its files follow, the values chosen are taken, and each says what happened', async () => {
    const officer = await world.as('officer');
    const [duplicate, into] = await twins({ contactName: 'Anne Sorel', acronym: 'MDS', rna: 'W133000001' });
    const award = await awardTo(world, duplicate.id, [15_000_00]);
    const preview = await officer
      .get(`/api/beneficiaries/${duplicate.id}/merge-preview?intoId=${into.id}`)
      .then(expectOk);
    expect(preview.body).toEqual({
      allowed: true,
      reasons: [],
      moves: { grantRequests: 1, awards: 1, memberships: 0, contacts: 1, bankAccounts: 0, mandats: 0 },
    });
    const { body } = await merge(duplicate, into, { keep: ['acronym', 'rna'] }).then(expectOk);
    expect(body).toMatchObject({
      ...{ state: 'merged', legalName: 'Medinsoft Marseille', rna: 'W133000001', version: 2, actions: [] },
      mergedInto: { id: into.id, name: 'Medinsoft', by: 'Claire Fabre', on: '2019-09-02', reason: 'Saisie deux fois' },
    });
    const remaining = await again(into);
    expect(remaining).toMatchObject({
      ...{ state: 'active', legalName: 'Medinsoft', acronym: 'MDS', rna: 'W133000001', city: 'Marseille', version: 2 },
      mergedHere: [{ id: duplicate.id, name: 'Medinsoft Marseille' }],
    });
    expect(remaining.contacts.map(({ name }) => name)).toEqual(['Anne Sorel']);
    expect((await read<{ beneficiary: object }>(world, 'awards', award.id)).beneficiary).toMatchObject({ id: into.id });
    expect((await officer.get(`/api/grant-requests/totals?beneficiaryId=${into.id}`)).body.count).toBe(1);
    for (const side of [duplicate, into]) {
      const { body: events } = await officer.get(`/api/history/beneficiary/${side.id}`);
      expect(events[0]).toMatchObject({ actorName: 'Claire Fabre', reason: 'Saisie deux fois' });
      expect(events[0].entries[0].action).toBe('beneficiary.merge');
    }
  });

  it('are found under the one that remains, and the other can no longer be chosen nor changed', async () => {
    const officer = await world.as('officer');
    const [duplicate, into] = await twins({ legalName: 'Atelier du Code', rna: 'W133000002' }, { legalName: 'ACL' });
    await merge(duplicate, into).then(expectOk);
    const found = await officer.get('/api/beneficiaries?q=atelier du code').then(expectOk);
    expect(found.body.items).toMatchObject([{ id: into.id, legalName: 'ACL' }]);
    const likely = await officer.get('/api/beneficiaries/likely-duplicates?rna=W133000002').then(expectOk);
    expect(likely.body).toMatchObject([{ id: into.id }]);
    const asked = await officer.create('/api/grant-requests', { ...REQUEST, beneficiaryId: duplicate.id });
    expect(refusal(asked)).toEqual([409, ['merged']]);
    const renamed = await officer.change('patch', `/api/beneficiaries/${duplicate.id}`, 2, { city: 'Aix' });
    expect(refusal(renamed)).toEqual([409, ['merged']]);
    const called = await officer.create(`/api/beneficiaries/${duplicate.id}/contacts`, { name: 'Paul' });
    expect(refusal(called)).toEqual([409, ['merged']]);
    expect(refusal(await merge(await again(duplicate), await again(into)))).toEqual([409, ['wrong_state']]);
    const [third] = await twins();
    expect(refusal(await merge(third, await again(duplicate)))).toEqual([409, ['merge_into_merged']]);
    // A number of the merged record is free for the one that remains, and for it alone.
    await officer.change('patch', `/api/beneficiaries/${into.id}`, 2, { rna: 'W133000002' }).then(expectOk);
    const taken = await officer.create('/api/beneficiaries', {
      ...{ kind: 'association', legalName: 'Autre', rna: 'W133000002' },
    });
    expect(refusal(taken)).toEqual([409, ['rna_taken']]);
  });

  it('are followed to the last: what was merged into a record that is merged in turn is one step away', async () => {
    const [first, second] = await twins();
    const [, third] = await twins();
    await merge(first, second).then(expectOk);
    const middle = await again(second);
    const finance = await world.as('finance');
    const { body: bare } = await finance
      .change('patch', `/api/beneficiaries/${middle.id}`, middle.version, { siret: null })
      .then(expectOk);
    await merge(bare, third).then(expectOk);
    expect((await again(first)).mergedInto).toMatchObject({ id: third.id });
  });

  it('are merged by finance alone, with a reason, on what was compared', async () => {
    const [duplicate, into] = await twins();
    expect(refusal(await merge(duplicate, into, {}, 'officer'))).toEqual([403, ['role_required']]);
    expect(refusal(await merge(duplicate, into, { reason: ' ' }))).toEqual([422, ['text_required']]);
    expect(refusal(await merge(duplicate, into, { keep: ['id'] }))).toEqual([422, ['choice_expected']]);
    expect(refusal(await merge(duplicate, duplicate))).toEqual([409, ['merge_into_itself']]);
    expect(refusal(await merge({ ...duplicate, version: 9 }, into))).toEqual([412, ['stale_version']]);
    expect(refusal(await merge(duplicate, { ...into, version: 9 }))).toEqual([412, ['stale_version']]);
    expect((await again(duplicate)).state).toBe('active');
  });

  it('are two bodies when they have two SIREN', async () => {
    const [duplicate, into] = [await someBeneficiary(world), await someBeneficiary(world)];
    expect(refusal(await merge(duplicate, into))).toEqual([409, ['merge_other_siren']]);
  });

  it('are not merged over two confirmed accounts; one account stays with the record it was entered for', async () => {
    const [duplicate, into] = await twins();
    await account(duplicate, IBANS[0]!);
    const { body: alone } = await (
      await world.as('finance')
    )
      .get(`/api/beneficiaries/${duplicate.id}/merge-preview?intoId=${into.id}`)
      .then(expectOk);
    expect(alone).toMatchObject({ allowed: true, moves: { bankAccounts: 1 } });
    await account(into, IBANS[1]!);
    expect(refusal(await merge(duplicate, into))).toEqual([409, ['merge_two_accounts']]);
    const [other] = await twins();
    await merge(other, into).then(expectOk);
    expect((await again(into)).bankAccounts).toHaveLength(1);
    const [named, bare] = [duplicate, (await twins())[1]];
    await merge(named, bare).then(expectOk);
    expect([(await again(named)).bankAccounts.length, (await again(bare)).bankAccounts.length]).toEqual([1, 0]);
    // Confirmed anew for the record that remains: the same account, another call.
    await account(bare, IBANS[0]!);
    expect((await again(bare)).payment.reasons.map(({ code }) => code)).toEqual(['account_usable_later']);
  });

  it('wait for a payment under way', async () => {
    const officer = await world.as('officer');
    await world.on('2019-09-26');
    const { award } = await adopted(world, '2019-09-26');
    await world.query(
      `WITH signed AS (SELECT set_config('app.actor_name', 'x', true), set_config('app.today', '2019-09-26', true), set_config('app.request_id', 'x', true))
       INSERT INTO payment (award_id, instalment_id, department_id, amount_cents, state_since, certified_by, certified_on, evidence)
       SELECT i.award_id, i.id, a.department_id, i.amount_cents, '2019-09-26', 1, '2019-09-26', 'x'
       FROM signed, instalment i JOIN award a ON a.id = i.award_id WHERE a.id = $1 LIMIT 1`,
      [award.id],
    );
    const { beneficiary } = await read<{ beneficiary: { id: number } }>(world, 'awards', award.id);
    const paid = await read<BeneficiaryView>(world, 'beneficiaries', beneficiary.id);
    const { body: mine } = await officer.get(`/api/beneficiaries/${paid.id}`);
    expect(mine.actions).toEqual([]);
    const { body: seen } = await (await world.as('finance')).get(`/api/beneficiaries/${paid.id}`);
    expect(seen.actions).toMatchObject([{ name: 'merge', allowed: false }]);
    const [duplicate] = await twins();
    expect(refusal(await merge(duplicate, paid))).toEqual([409, ['merge_payment_under_way']]);
    expect(refusal(await merge(paid, duplicate))).toEqual([409, ['merge_payment_under_way']]);
  });

  it('keep the stop of either on the record that remains', async () => {
    const [duplicate, into] = await twins();
    const finance = await world.as('finance');
    const { body: stopped } = await finance
      .change('patch', `/api/beneficiaries/${duplicate.id}`, 1, { stopReason: 'Saisie' })
      .then(expectOk);
    await merge(stopped, into).then(expectOk);
    expect(await again(into)).toMatchObject({ stopped: true, stopReason: 'Saisie' });
  });

  it('count as one for the convention of 23 000 €', async () => {
    const [duplicate, into] = await twins({ rna: 'W133000099' });
    const small = await awardTo(world, into.id, [12_000_00]);
    const other = await awardTo(world, duplicate.id, [12_000_00]);
    const required = async () => {
      const rows = await internally(world, 'officer', (tx) => conventionRequirements(tx, [small.id], '2019-09-26'));
      return rows.map(({ yearCents, required: needed }) => [yearCents, needed]);
    };
    const { id: sittingId } = await plannedSitting(world, '2019-10-10');
    await step(world, 'clerk', 'reports', await readyReport(world, [other]), 'place-on-agenda', { sittingId });
    const before = await required();
    await merge(duplicate, into).then(expectOk);
    const after = await required();
    expect([before, after]).toEqual([[[12_000_00, false]], [[24_000_00, true]]]);
  });

  it('crosswise, by two people at once, are merged once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [one, other] = await twins();
      const answers = await Promise.all([merge(one, other), merge(other, one, {}, 'secondFinance')]);
      const statuses = answers.map(({ status }) => status).sort();
      expect([statuses[0], [409, 412].includes(statuses[1]!)]).toEqual([200, true]);
      const states = [(await again(one)).state, (await again(other)).state].sort();
      expect(states).toEqual(['active', 'merged']);
    }
  });

  it('leave no file behind, however many are being entered meanwhile', async () => {
    const officer = await world.as('officer');
    const [duplicate, into] = await twins();
    const entries = Array.from({ length: 6 }, () =>
      officer.create('/api/grant-requests', { ...REQUEST, beneficiaryId: duplicate.id }),
    );
    const [merged, ...asked] = await Promise.all([merge(duplicate, into), ...entries]);
    expectOk(merged);
    const entered = asked.filter(({ status }) => status === 201).length;
    expect(asked.filter(({ status }) => status !== 201).every((answer) => refusal(answer)[1][0] === 'merged')).toBe(
      true,
    );
    const [{ left, moved } = { left: -1, moved: -1 }] = await world.query<{ left: number; moved: number }>(
      `SELECT count(*) FILTER (WHERE beneficiary_id = $1) AS left, count(*) FILTER (WHERE beneficiary_id = $2) AS moved FROM grant_request`,
      [duplicate.id, into.id],
    );
    expect([left, moved]).toEqual([0, entered]);
  });

  it('are followed by everything that refers to a body, or are known to keep it', async () => {
    const referring = await world.query<{ name: string; guarded: boolean }>(
      `SELECT c.conrelid::regclass || '.' || a.attname AS name,
              EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.conrelid AND t.tgfoid = 'refuse_merged_beneficiary'::regproc) AS guarded
       FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
       WHERE c.contype = 'f' AND c.confrelid = 'beneficiary'::regclass`,
    );
    const kept = ['bank_account.beneficiary_id', 'beneficiary.merged_into'];
    const moved = MOVED.map((table) => `${table}.beneficiary_id`);
    expect(referring.map(({ name }) => name).sort()).toEqual([...kept, ...moved].sort());
    expect(referring.filter(({ name, guarded }) => !guarded && name !== 'beneficiary.merged_into')).toEqual([]);
  });
});
