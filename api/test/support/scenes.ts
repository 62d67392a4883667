import type { AwardView } from '../../src/awards/award.view.js';
import type { ConventionView } from '../../src/conventions/convention.view.js';
import type { DeliberationView } from '../../src/deliberations/deliberation.view.js';
import type { ReportView } from '../../src/reports/report.view.js';
import type { SittingView } from '../../src/sittings/sitting.view.js';
import type { CastName } from '../../../seeds/demo/cast.js';
import { creditLine, draftedAward, proposedRequest, someBeneficiary, step } from './files.js';
import { expectOk, type World } from './world.js';

/** A file carried to the vote, whatever of it exists. */
export interface Scene {
  award: AwardView;
  convention: ConventionView;
  report: ReportView;
  sitting: SittingView;
}

const MEMBERS = [
  { name: 'Roland Giberti', attendance: 'present' },
  { name: 'Gérard Bramoullé', attendance: 'present' },
  { name: 'Patrick Boré', attendance: 'represented', representedBy: 'Roland Giberti' },
  { name: 'Nicolas Isnard', attendance: 'excused' },
];

/** A record as somebody reads it now. */
export async function read<View>(world: World, resource: string, id: number, who: CastName = 'auditor'): Promise<View> {
  const person = await world.as(who);
  return expectOk(await person.get(`/api/${resource}/${id}`)).body;
}

/** An award drafted over two requests of one association, on the digital credits of 2019. */
export async function someAward(world: World, amounts = [50_000_00, 15_000_00], beneficiary = {}): Promise<AwardView> {
  const { id: beneficiaryId } = await someBeneficiary(world, beneficiary);
  return awardTo(world, beneficiaryId, amounts);
}

export async function awardTo(world: World, beneficiaryId: number, amounts: number[]): Promise<AwardView> {
  const requests = [];
  for (const requestedCents of amounts) {
    requests.push(await proposedRequest(world, { beneficiaryId, requestedCents, budgetCents: 570_000_00 }));
  }
  return draftedAward(world, requests, await creditLine(world));
}

export async function draftedConvention(world: World, award: AwardView, entry = {}): Promise<ConventionView> {
  const officer = await world.as('officer');
  const body = { awardId: award.id, kind: 'financial', title: `Convention pour ${award.object}`, ...entry };
  return expectOk(await officer.create('/api/conventions', body)).body;
}

export async function approvedConvention(world: World, award: AwardView): Promise<ConventionView> {
  return step(world, 'manager', 'conventions', await draftedConvention(world, award), 'approve-text');
}

/** Awards as a report decides them. */
export const awardItems = (awards: readonly { id: number }[]) => awards.map(({ id }) => ({ kind: 'award', id }));

let reports = 0;

export async function draftedReport(world: World, awards: AwardView[], entry = {}): Promise<ReportView> {
  reports += 1;
  const officer = await world.as('officer');
  const body = {
    number: `MET 19/${12_000 + reports}/BM`,
    title: 'Attribution de subventions',
    body: 'bureau',
    items: awardItems(awards),
  };
  return expectOk(await officer.create('/api/reports', { ...body, ...entry })).body;
}

/** The report with the finance visa on each of its awards. */
export async function visaedReport(world: World, awards: AwardView[]): Promise<ReportView> {
  const { id } = await step(world, 'officer', 'reports', await draftedReport(world, awards), 'request-visas');
  for (const award of awards) {
    await step(world, 'finance', 'awards', await read<AwardView>(world, 'awards', award.id), 'give-visa');
  }
  return read(world, 'reports', id);
}

export async function readyReport(world: World, awards: AwardView[]): Promise<ReportView> {
  return step(world, 'manager', 'reports', await visaedReport(world, awards), 'approve');
}

export async function plannedSitting(world: World, heldOn: string, entry = {}): Promise<SittingView> {
  const clerk = await world.as('clerk');
  const body = { body: 'bureau', heldOn, chair: 'Martine Vassal', ...entry };
  const planned = expectOk(await clerk.create('/api/sittings', body)).body as SittingView;
  const path = `/api/sittings/${planned.id}/members`;
  return expectOk(await clerk.change('put', path, planned.version, { members: MEMBERS })).body;
}

/** Does what comes before that day, on that day when it is past. */
async function notAfter<Result>(world: World, day: string, work: () => Promise<Result>): Promise<Result> {
  const [{ today } = { today: day }] = await world.query<{ today: string }>('SELECT today::text FROM demonstration');
  if (today <= day) return work();
  await world.on(day);
  const result = await work();
  await world.on(today);
  return result;
}

/** A file on the agenda of a sitting of that day, its convention annexed. */
export async function onAgenda(world: World, heldOn: string): Promise<Scene> {
  return notAfter(world, heldOn, () => placedOnAgenda(world, heldOn));
}

async function placedOnAgenda(world: World, heldOn: string): Promise<Scene> {
  const award = await someAward(world);
  const { id: conventionId } = await approvedConvention(world, award);
  const ready = await readyReport(world, [award]);
  const sitting = await plannedSitting(world, heldOn);
  const report = await step(world, 'clerk', 'reports', ready, 'place-on-agenda', { sittingId: sitting.id });
  return { award, convention: await read(world, 'conventions', conventionId), report, sitting };
}

/** A file whose sitting was held and which waits for the result of its vote. */
export async function beforeVote(world: World, heldOn: string): Promise<Scene> {
  const scene = await onAgenda(world, heldOn);
  return { ...scene, sitting: await step(world, 'clerk', 'sittings', scene.sitting, 'hold') };
}

let acts = 0;

export const adoption = (report: ReportView, entry = {}): object => ({
  reportId: report.id,
  number: `ECO 014-${6_000 + (acts += 1)}/19/BM`,
  voteWording: 'Cette proposition mise aux voix est adoptée.',
  ...entry,
});

/** A file voted on that day. */
export async function adopted(world: World, heldOn: string): Promise<Scene & { deliberation: DeliberationView }> {
  const scene = await beforeVote(world, heldOn);
  const clerk = await world.as('clerk');
  const deliberation = expectOk(await clerk.create('/api/deliberations', adoption(scene.report)))
    .body as DeliberationView;
  return { ...scene, deliberation, convention: await read(world, 'conventions', scene.convention.id) };
}

/** The states of the requests that an award answers. */
export const requestStates = (world: World, awardId: number): Promise<string[]> =>
  world
    .query<{ state: string }>(
      `SELECT r.state FROM grant_request r JOIN award_part p ON p.grant_request_id = r.id WHERE p.award_id = $1 ORDER BY r.id`,
      [awardId],
    )
    .then((rows) => rows.map(({ state }) => state));

/** What all visas hold together. */
export const reservedCents = async (world: World): Promise<number> =>
  (await world.query<{ cents: number }>('SELECT sum(reserved_cents)::bigint AS cents FROM control_envelope'))[0]!.cents;
