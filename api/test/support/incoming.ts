import type { FundingAuthorisationView } from '../../src/funding-authorisations/funding-authorisation.view.js';
import type { IncomingGrantView } from '../../src/incoming-grants/incoming-grant.view.js';
import type { ReportView } from '../../src/reports/report.view.js';
import type { CastName } from '../../../seeds/demo/cast.js';
import { step } from './files.js';
import { adoption, draftedReport, plannedSitting, read } from './scenes.js';
import { expectOk, type World } from './world.js';

export const PROGRAMME = 'Plan de relance transformation numérique';

/** A project for which the authority might ask. */
export async function application(world: World, entry: object = {}): Promise<IncomingGrantView> {
  const officer = await world.as('officer');
  const body = { title: 'Agent conversationnel', funder: 'État', programme: PROGRAMME, projectCostCents: 270_000_00 };
  return expectOk(await officer.create('/api/incoming-grants', { ...body, ...entry })).body;
}

/** One step of an application, on the version that is read just before. */
export async function advance(
  world: World,
  { id }: { id: number },
  action: string,
  body: object,
  who: CastName = 'officer',
): Promise<IncomingGrantView> {
  return step(world, who, 'incoming-grants', await read<IncomingGrantView>(world, 'incoming-grants', id), action, body);
}

export async function filed(world: World, on: string, entry: object = {}): Promise<IncomingGrantView> {
  return advance(world, await application(world, entry), 'file', { on });
}

export async function authorisation(
  world: World,
  applications: readonly { id: number }[],
  entry: object = {},
): Promise<FundingAuthorisationView> {
  const officer = await world.as('officer');
  const body = {
    title: 'Candidatures au plan de relance',
    programme: PROGRAMME,
    signingAuthority: 'La Présidente ou son représentant',
    applicationIds: applications.map(({ id }) => id),
    expectedRevenue: [],
  };
  return expectOk(await officer.create('/api/funding-authorisations', { ...body, ...entry })).body;
}

/** Its report, on the agenda of a sitting of that day that was held. */
export async function broughtToVote(world: World, { id }: { id: number }, heldOn: string): Promise<ReportView> {
  let report = await draftedReport(world, [], { items: [{ kind: 'authorisation', id }] });
  report = await step(world, 'officer', 'reports', report, 'request-visas');
  report = await step(world, 'manager', 'reports', report, 'approve');
  const sitting = await plannedSitting(world, heldOn);
  report = await step(world, 'clerk', 'reports', report, 'place-on-agenda', { sittingId: sitting.id });
  await step(world, 'clerk', 'sittings', sitting, 'hold');
  return report;
}

/** The authorisation once it is voted, on that day. */
export async function voted(
  world: World,
  draft: FundingAuthorisationView,
  heldOn: string,
): Promise<FundingAuthorisationView> {
  const clerk = await world.as('clerk');
  expectOk(await clerk.create('/api/deliberations', adoption(await broughtToVote(world, draft, heldOn))));
  return read(world, 'funding-authorisations', draft.id);
}
