import type { AwardView } from '../../src/awards/award.view.js';
import { CONVENTION_REQUIREMENT } from '../../src/awards/requirement.js';
import { advanceReport } from '../../src/reports/advance.js';
import type { ReportView } from '../../src/reports/report.view.js';
import { creditLine, draftedAward, internally, proposedRequest, someBeneficiary, step } from '../support/files.js';
import { makeEnforceable, type VotedGrant, votedGrant } from '../support/grants.js';
import { approvedConvention, awardTo, plannedSitting, read, readyReport, visaedReport } from '../support/scenes.js';
import { signedSql } from '../support/signed-sql.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const certify = async (instalmentId: number | undefined, amountCents: number) =>
  (await world.as('officer')).create('/api/payments', { instalmentId, amountCents, evidence: 'Acte exécutoire' });

let sittings = 0;
const sittingOf = async () => plannedSitting(world, `2019-10-${String((sittings += 1)).padStart(2, '0')}`);

const place = async (report: ReportView, sittingId: number) =>
  (await world.as('clerk')).change('post', `/api/reports/${report.id}/place-on-agenda`, report.version, { sittingId });

describe('Above 23 000,00 € a year, at the agenda', () => {
  beforeAll(() => world.on('2019-09-10'));

  it('the award that crosses the threshold is asked for a convention, not the one that came first', async () => {
    const { id } = await someBeneficiary(world);
    const first = await readyReport(world, [await awardTo(world, id, [13_000_00])]);
    const later = await visaedReport(world, [await awardTo(world, id, [12_000_00])]);
    const told = { yearCents: 13_000_00, preparedCents: 12_000_00, thresholdCents: 23_000_00 };
    expect((await read<ReportView>(world, 'reports', first.id)).items[0]!.convention).toMatchObject({
      ...{ required: false, advised: false, inKindCents: 0 },
      ...told,
    });
    await place(first, (await sittingOf()).id).then(expectOk);
    const second = await read<ReportView>(world, 'reports', later.id);
    expect(second.items[0]!.convention).toMatchObject({ required: true, yearCents: 25_000_00, preparedCents: 0 });
    const approved = await (
      await world.as('manager')
    ).change('post', `/api/reports/${later.id}/approve`, later.version);
    expect(refusal(approved)).toEqual([409, ['convention_required']]);
    expect(approved.body.errors[0].params).toMatchObject({ yearCents: 25_000_00, thresholdCents: 23_000_00 });
    const seen = await read<ReportView>(world, 'reports', later.id, 'manager');
    expect(seen.actions.find(({ name }) => name === 'approve')).toMatchObject({
      allowed: false,
      reasons: [{ code: 'convention_required' }],
    });
  });

  it('is told on the award before anybody is refused, and its payment waits for the convention from the start', async () => {
    const { id: beneficiaryId } = await someBeneficiary(world);
    const small = await awardTo(world, beneficiaryId, [20_000_00]);
    expect(small).toMatchObject({
      yearlyAid: { yearCents: 20_000_00, required: false },
      instalments: [{ condition: 'act_enforceable' }],
    });
    await place(await readyReport(world, [small]), (await sittingOf()).id).then(expectOk);
    const next = await awardTo(world, beneficiaryId, [3_000_01]);
    expect(next).toMatchObject({
      yearlyAid: { yearCents: 23_000_01, thresholdCents: 23_000_00, required: true },
      instalments: [{ condition: 'convention_notified' }],
    });
  });

  it('counts every establishment of the body, and every record of its SIREN', async () => {
    const one = await someBeneficiary(world, { legalName: 'Siège', siret: '51234567900108' });
    const other = await someBeneficiary(world, { legalName: 'Antenne', siret: '51234567900116' });
    await place(await readyReport(world, [await awardTo(world, one.id, [13_000_00])]), (await sittingOf()).id);
    expect((await awardTo(world, other.id, [12_000_00])).yearlyAid).toMatchObject({ yearCents: 25_000_00 });
  });

  it('is warned of, not asked for, when only what is given in kind goes above', async () => {
    const { id: beneficiaryId } = await someBeneficiary(world);
    const requests = [
      await proposedRequest(world, { beneficiaryId, requestedCents: 20_000_00 }),
      await proposedRequest(world, { beneficiaryId, requestedCents: 5_000_00, form: 'in_kind' }),
    ];
    const award = await draftedAward(world, requests, await creditLine(world));
    const aid = { yearCents: 20_000_00, inKindCents: 5_000_00, required: false, advised: true };
    expect(award.yearlyAid).toMatchObject(aid);
    const ready = await readyReport(world, [award]);
    expect(ready.items[0]!.convention).toMatchObject(aid);
    await place(ready, (await sittingOf()).id).then(expectOk);
  });

  it('one of two awards placed on two agendas at the same moment, by two departments, is asked for one', async () => {
    const one = await someBeneficiary(world, { legalName: 'Siège', siret: '41234567000100' });
    const other = await someBeneficiary(world, { legalName: 'Antenne', siret: '41234567000118' });
    const reports: ReportView[] = [];
    for (const { id } of [one, other]) reports.push(await readyReport(world, [await awardTo(world, id, [12_000_00])]));
    await signedSql(
      world,
      `UPDATE report SET department_id = (SELECT id FROM department WHERE code = 'DECO') WHERE id = ${reports[1]!.id}`,
    );
    const placing = (rank: number, sittingId: number, held: Promise<void>) =>
      internally(world, 'clerk', async (tx) => {
        await advanceReport(tx, { id: reports[rank]!.id }, 'place_on_agenda', { sittingId });
        await held;
      });
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const [first, second] = [await sittingOf(), await sittingOf()];
    const won = placing(0, first.id, gate);
    await until(heldOpen);
    let settled = false;
    const lost = placing(1, second.id, Promise.resolve())
      .catch((error: unknown) => error)
      .finally(() => (settled = true));
    // It waits for the body that the first one holds; without that lock it would be placed too.
    await until(async () => settled || (await waitingForLocks()) > 0);
    release();
    await won;
    expect(await lost).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'convention_required', params: { yearCents: 24_000_00 } }],
    });
    const states = [];
    for (const { id } of reports) states.push((await read<ReportView>(world, 'reports', id)).state);
    expect(states).toEqual(['on_agenda', 'ready']);
  });

  /** A transaction that has written, and has not ended. */
  const heldOpen = async (): Promise<boolean> =>
    (
      await world.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction' AND backend_xid IS NOT NULL`,
      )
    ).length > 0;

  const waitingForLocks = async (): Promise<number> =>
    (await world.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`))
      .length;

  async function until(condition: () => Promise<boolean>): Promise<void> {
    for (let turn = 0; turn < 200; turn += 1) {
      if (await condition()) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('nothing waits');
  }
});

describe('Above 23 000,00 € a year, before the payment', () => {
  const small = async (rank: number, siret: string, amountCents: number, convention: boolean) =>
    votedGrant(world, {
      beneficiary: { legalName: `Atelier ${rank}`, siret },
      ...{ votedOn: `2019-09-1${rank}`, deliberation: `ECO 02${rank}/19/BM`, convention },
      parts: [{ title: `Action ${rank}`, amountCents, earmarked: false }],
      lines: [{ creditLineId: await creditLine(world), amountCents }],
      instalments: [{ label: 'Versement', condition: 'act_enforceable', amountCents }],
    });

  it('a convention is asked for by the award that exceeds it, and not by those voted before', async () => {
    const first = await small(1, '80912345800105', 20_000_00, false);
    await makeEnforceable(world, first);
    const second = await small(2, '80912345800113', 3_000_01, true);
    await makeEnforceable(world, second);
    await world.on('2019-10-23');
    const counted = async ({ awardId }: VotedGrant, votedSoFar: boolean) =>
      (await world.query<{ yearCents: number }>(CONVENTION_REQUIREMENT, [[awardId], votedSoFar, '2019-09-26']))[0]!
        .yearCents;
    expect([await counted(first, true), await counted(second, true)]).toEqual([20_000_00, 23_000_01]);
    expect([await counted(first, false), await counted(second, false)]).toEqual([23_000_01, 23_000_01]);
    expect(refusal(await certify(second.instalments['Versement'], 3_000_01))).toEqual([
      409,
      ['convention_not_notified'],
    ]);
    const { body } = await certify(first.instalments['Versement'], 20_000_00).then(expectOk);
    expect(body).toMatchObject({ convention: null, papers: [{ code: 'deliberation' }] });
    expect(await read<AwardView>(world, 'awards', first.awardId)).toMatchObject({
      yearlyAid: { yearCents: 20_000_00, required: false },
    });
  });

  const thresholdFrom = (day: string) =>
    signedSql(
      world,
      `ALTER TABLE parameter DISABLE TRIGGER parameter_never_rewritten;
       UPDATE parameter SET valid_from = '${day}' WHERE code = 'convention_threshold';
       ALTER TABLE parameter ENABLE TRIGGER parameter_never_rewritten`,
    );

  it('none is asked for at the threshold, nor on a day when the law has none', async () => {
    const alone = await small(3, '35600000000048', 23_000_00, false);
    await makeEnforceable(world, alone);
    const { body } = await certify(alone.instalments['Versement'], 23_000_00).then(expectOk);
    expect(body).toMatchObject({ convention: null, papers: [{ code: 'deliberation', present: true }] });
    await thresholdFrom('2030-01-01');
    expect(await read(world, 'payments', body.id)).toMatchObject({ papers: [{ code: 'deliberation' }] });
    await thresholdFrom('2001-06-07');
  });
});

describe('A convention that exists', () => {
  it('goes with its award to the agenda, above the threshold or not', async () => {
    await world.on('2019-09-10');
    const { id } = await someBeneficiary(world);
    const award = await awardTo(world, id, [65_000_00]);
    await approvedConvention(world, award);
    const ready = await readyReport(world, [award]);
    const sitting = await sittingOf();
    expect(await step(world, 'clerk', 'reports', ready, 'place-on-agenda', { sittingId: sitting.id })).toMatchObject({
      items: [{ convention: { state: 'annexed', required: true } }],
    });
  });
});
