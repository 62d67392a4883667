import type { CommitmentCheckView } from '../../src/commitment-checks/check.view.js';
import { playMedinsoft } from '../../../seeds/demo/medinsoft.js';
import { playPoleScs } from '../../../seeds/demo/pole-scs.js';
import { awardTo, readyReport } from '../support/scenes.js';
import { creditLine, someBeneficiary } from '../support/files.js';
import { signedSql } from '../support/signed-sql.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

const CHECKS = '/api/commitment-checks';

describe('What is to check among commitments', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.play(playPoleScs);
    await world.play(playMedinsoft);
    await world.on('2019-10-15');
  });
  afterAll(() => world?.close());

  const queue = async (filter = ''): Promise<CommitmentCheckView[]> =>
    (await (await world.as('finance')).get(`${CHECKS}?treated=false&perPage=100${filter}`).then(expectOk)).body.items;
  const told = async (code: string): Promise<string[]> =>
    (await queue(`&code=${code}`)).map(({ name, sentence }) => `${name} : ${sentence}`.replaceAll('\u00a0', ' '));
  const treat = async (checkIds: number[], more: object = {}) =>
    (await world.as('finance')).create(`${CHECKS}/treatments`, { checkIds, outcome: 'verified', ...more });

  it('tells the budget read under another name, and the axis that the act of Pôle SCS leaves out', async () => {
    expect(await told('budget_alias')).toEqual([
      'Pôle SCS : « budget Principal Métropole » lu comme « Budget principal métropolitain ».',
    ]);
    expect(await told('missing_axis')).toEqual(['Pôle SCS : Non précisé dans l’acte : sous-politique.']);
    const [missing] = await queue('&code=missing_axis');
    expect(missing).toMatchObject({ severity: 'unknown', subject: 'award', amountCents: 50_000_00, chapitre: '65' });
  });

  it('finds nothing else in these acts as they were voted', async () => {
    expect((await queue()).map(({ code }) => code).sort()).toEqual(['budget_alias', 'missing_axis']);
  });

  it('sums each document once, however many checks tell it', async () => {
    const { body } = await (await world.as('auditor')).get(`${CHECKS}/totals?treated=false`).then(expectOk);
    expect(body).toEqual({
      count: 2,
      ...{ stop: 0, attention: 0, unknown: 1, info: 1 },
      documents: 1,
      document: { cents: 80_000_00, unknown: 0 },
    });
  });

  it('is answered by finance once, for exactly the facts that were read', async () => {
    const [alias] = await queue('&code=budget_alias');
    expect(refusal(await (await world.as('auditor')).create(`${CHECKS}/treatments`, {}))).toEqual([
      403,
      ['role_required'],
    ]);
    const { body } = await treat([alias!.id], { note: 'Lu avec la direction' }).then(expectOk);
    expect(body).toEqual({ treated: 1 });
    expect(await told('budget_alias')).toEqual([]);
    const kept = (await (await world.as('finance')).get(`${CHECKS}/${alias!.id}`).then(expectOk)).body;
    expect(kept).toMatchObject({ outcome: 'verified', note: 'Lu avec la direction', treatedOn: '2019-10-15' });
    expect(kept.treatedBy).not.toBeNull();
    expect(refusal(await treat([alias!.id]))).toEqual([409, ['facts_changed']]);
    await signedSql(world, `UPDATE budget SET name = 'Budget principal de la Métropole' WHERE code = 'BPM'`);
    expect(await told('budget_alias')).toEqual([
      'Pôle SCS : « budget Principal Métropole » lu comme « Budget principal de la Métropole ».',
    ]);
    await signedSql(world, `UPDATE budget SET name = 'Budget principal métropolitain' WHERE code = 'BPM'`);
    expect(await told('budget_alias')).toEqual([]);
  });

  it('compares the nature with the body, at the visa as after the vote', async () => {
    const company = await someBeneficiary(world, { kind: 'company', legalCategory: '5710', legalName: 'Atelier 5710' });
    await readyReport(world, [await awardTo(world, company.id, [10_000_00])]);
    expect(await told('nature_beneficiary')).toEqual([
      'Atelier 5710 : Nature 65748 pour une entreprise (5710) : attendu 65742.',
    ]);
    expect((await queue('&severity=stop')).map(({ source }) => source)).toEqual([expect.stringMatching(/^M57/)]);
  });

  it('answers many at once, all or none', async () => {
    const all = (await queue()).map(({ id }) => id);
    expect(all.length).toBeGreaterThan(1);
    expect(refusal(await treat([...all, 1], { outcome: 'corrected' }))).toEqual([409, ['facts_changed']]);
    expect((await queue()).map(({ id }) => id)).toEqual(all);
    await treat(all, { outcome: 'corrected' }).then(expectOk);
    expect(await queue()).toEqual([]);
    expect(refusal(await treat([]))).toEqual([422, ['items_expected']]);
    expect(refusal(await treat([1], { outcome: 'ignored' }))).toEqual([422, ['choice_expected']]);
  });

  it('is answered once when two people answer at the same time', async () => {
    const body = await someBeneficiary(world, { kind: 'company', legalCategory: '5710' });
    await readyReport(world, [await awardTo(world, body.id, [5_000_00])]);
    const [check] = await queue('&code=nature_beneficiary');
    const entry = { checkIds: [check!.id], outcome: 'verified' };
    const answers = await Promise.all(
      [await world.as('finance'), await world.as('secondFinance')].map((person) =>
        person.create(`${CHECKS}/treatments`, entry),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('tells a line taken beyond its credits and an envelope nearly empty, with their sums', async () => {
    const line = await creditLine(world, 2019, '67');
    await signedSql(
      world,
      `INSERT INTO movement (kind, credit_line_id, external_cents, accounting_date, origin_kind, origin_id, origin_label, key)
       VALUES ('external_consumption', ${line}, 131000000, '2019-10-15', 'trial', 1, 'Essai', 'trial:1')`,
    );
    const [beyond] = await queue('&code=line_beyond');
    expect(beyond).toMatchObject({ subject: 'credit_line', subjectId: line, amountCents: -117_000_000 });
    const [nearly] = await queue('&code=envelope_nearly_empty');
    expect(nearly).toMatchObject({ subject: 'control_envelope', departmentId: null });
    expect(nearly!.sentence).toMatch(/soit 9[5-9],\d\d/);
  });

  it('tells an award whose movements say another amount', async () => {
    const [award] = await world.query<{ id: number; line: number }>(
      `SELECT a.id, i.credit_line_id AS line FROM award a JOIN imputation_line i ON i.award_id = a.id
       JOIN beneficiary b ON b.id = a.beneficiary_id WHERE b.legal_name = 'Atelier 5710'`,
    );
    await signedSql(
      world,
      `INSERT INTO movement (kind, credit_line_id, reserved_cents, accounting_date, origin_kind, origin_id, origin_label, key)
       VALUES ('release', ${award!.line}, -100000, '2019-10-15', 'award', ${award!.id}, 'Essai', 'trial:2')`,
    );
    expect(await told('movements')).toEqual([
      'Atelier 5710 : Engagé 0,00 €, attendu 0,00 € ; réservé 9 000,00 €, attendu 10 000,00 €.',
    ]);
  });

  it('is shown to an officer for their own department only', async () => {
    const other = await world.as('otherOfficer');
    expect((await other.get(CHECKS).then(expectOk)).body.items).toEqual([]);
    const own = (await (await world.as('officer')).get(CHECKS).then(expectOk)).body.items;
    expect(own.length).toBeGreaterThan(0);
  });

  it('waits for finance on their first page, in the words of its list', async () => {
    const { body } = await (await world.as('finance')).get('/api/home').then(expectOk);
    const waiting = body.groups
      .flatMap(({ queues }: { queues: { code: string }[] }) => queues)
      .find(({ code }: { code: string }) => code === 'commitments_to_check');
    expect(waiting.count).toBe((await queue()).length);
    expect(waiting.rows[0].why.params.sentence).toBe((await queue())[0]!.sentence);
  });
});
