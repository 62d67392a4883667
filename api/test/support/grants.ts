import type { AwardView } from '../../src/awards/award.view.js';
import type { ConventionView } from '../../src/conventions/convention.view.js';
import type { InstalmentCondition } from '../../src/awards/domain/award.js';
import { proposedRequest, someBeneficiary, step } from './files.js';
import { adoption, approvedConvention, plannedSitting, read, readyReport } from './scenes.js';
import { expectOk, type Person, type World } from './world.js';

export interface WantedGrant {
  legalName: string;
  siret: string | null;
  rna: string;
  parts: WantedPart[];
  lines: { creditLineId: number; amountCents: number }[];
  instalments: WantedInstalment[];
  report: string;
  deliberation: string;
  /** Without one when the law asks for none. */
  convention: string | null;
  beneficiary: { legalName: string; siret?: string };
  /** A body sits once a day: each grant of a story has its own. */
  votedOn: string;
  convention: boolean;
  parts: { title: string; amountCents: number; earmarked: boolean }[];
  instalments: { label: string; condition: InstalmentCondition; amountCents: number }[];
}

/** A grant that has been voted, by the identifiers of its files. */
export interface VotedGrant {
  beneficiaryId: number;
  awardId: number;
  /** By their title. */
  parts: Record<string, number>;
  /** By their label. */
  instalments: Record<string, number>;
  deliberationId: number;
  conventionId: number | null;
}

/** One transition, on the version that the person reads just before. */
export async function act<View = { id: number; version: number }>(
  who: Person,
  resource: string,
  id: number,
  action: string,
  body: object = {},
): Promise<View> {
  const { body: seen } = await who.get(`/api/${resource}/${id}`).then(expectOk);
  return (await who.change('post', `/api/${resource}/${id}/${action}`, seen.version, body).then(expectOk)).body;
}

/** From the body that asks, in July 2019, to the vote of the sitting of 26/09/2019: every step by whom it falls to, over HTTP. */
export async function voteGrant(world: World, wanted: WantedGrant, sittingId: number): Promise<VotedGrant> {
  await world.on('2019-07-01');
  const officer = await world.as('officer');
  const { legalName, siret, rna } = wanted;
  const beneficiary = await officer
    .create('/api/beneficiaries', { kind: 'association', legalName, siret, rna })
    .then(expectOk);
  const beneficiaryId: number = beneficiary.body.id;
  const requestIds: number[] = [];
  for (const part of wanted.parts) requestIds.push(await proposeRequest(world, beneficiaryId, part));
  const award = await draftAward(officer, requestIds, wanted);
  const conventionId = wanted.convention === null ? null : await approveConvention(world, award.id, wanted.convention);
  const reportId = await bringToAgenda(world, award.id, wanted.report, sittingId);
  const deliberationId = await adopt(world, reportId, wanted.deliberation, sittingId);
  return { ...award, awardId: award.id, beneficiaryId, reportId, deliberationId, conventionId };
/** From the body that asks, in July 2019, to the vote: every step by whom it falls to, over HTTP. */
export async function votedGrant(world: World, wanted: WantedGrant): Promise<VotedGrant> {
  const clerk = await world.as('clerk');
  const { id: beneficiaryId } = await someBeneficiary(world, wanted.beneficiary);
  const award = await draftedGrant(world, beneficiaryId, wanted);
  const convention = wanted.convention ? await approvedConvention(world, award) : null;
  const ready = await readyReport(world, [award]);
  const sitting = await plannedSitting(world, wanted.votedOn);
  const report = await step(world, 'clerk', 'reports', ready, 'place-on-agenda', { sittingId: sitting.id });
  await world.on(wanted.votedOn);
  await step(world, 'clerk', 'sittings', sitting, 'hold');
  const act = adoption(report, { number: wanted.deliberation });
  const { body: deliberation } = await clerk.create('/api/deliberations', act).then(expectOk);
  return {
    beneficiaryId,
    awardId: award.id,
    parts: identified(award.parts),
    instalments: identified(award.instalments),
    deliberationId: deliberation.id,
    conventionId: convention?.id ?? null,
  };
}

async function draftedGrant(world: World, beneficiaryId: number, wanted: WantedGrant): Promise<AwardView> {
  const officer = await world.as('officer');
  const requestIds: number[] = [];
  for (const { title, amountCents: requestedCents } of wanted.parts) {
    const budget = { budgetCents: 5 * requestedCents, receivedOn: '2019-06-28' };
    requestIds.push((await proposedRequest(world, { beneficiaryId, title, requestedCents, ...budget })).id);
  }
  const { body } = await officer
    .create('/api/awards', { requestIds, object: `Soutien à ${wanted.beneficiary.legalName}` })
    .then(expectOk);
  const breakdown = {
    parts: wanted.parts.map(({ title: label, ...part }, index) => ({ requestId: requestIds[index], label, ...part })),
    imputationLines: wanted.lines,
    instalments: wanted.instalments,
  };
  return (await officer.change('patch', `/api/awards/${body.id}`, body.version, breakdown).then(expectOk)).body;
}

const byLabel = (rows: Named[]): Record<string, number> => Object.fromEntries(rows.map(({ id, label }) => [label, id]));

async function approveConvention(world: World, awardId: number, title: string): Promise<number> {
  const officer = await world.as('officer');
  const { body } = await officer.create('/api/conventions', { awardId, kind: 'financial', title }).then(expectOk);
  await act(await world.as('manager'), 'conventions', body.id, 'approve-text');
  return body.id;
}

async function bringToAgenda(world: World, awardId: number, number: string, sittingId: number): Promise<number> {
  const officer = await world.as('officer');
  const { body: report } = await officer
    .create('/api/reports', { number, title: 'Attribution d’une subvention', body: 'bureau', awardIds: [awardId] })
    .then(expectOk);
  await act(officer, 'reports', report.id, 'request-visas');
  await act(await world.as('finance'), 'awards', awardId, 'give-visa');
  await act(await world.as('manager'), 'reports', report.id, 'approve');
  await act(await world.as('clerk'), 'reports', report.id, 'place-on-agenda', { sittingId });
  return report.id;
}

/** The Bureau of 26/09/2019, with enough members to be held. */
export async function planSitting(world: World): Promise<number> {
  await world.on('2019-07-01');
  const clerk = await world.as('clerk');
  const { body } = await clerk
    .create('/api/sittings', { body: 'bureau', heldOn: '2019-09-26', chair: 'Martine VASSAL' })
    .then(expectOk);
  await clerk
    .change('put', `/api/sittings/${body.id}/members`, body.version, {
      members: ['Béatrice ALIPHAT', 'Martial ALVAREZ'].map((name) => ({ name, attendance: 'present' })),
    })
    .then(expectOk);
  return body.id;
}

async function adopt(world: World, reportId: number, number: string, sittingId: number): Promise<number> {
  await world.on('2019-09-26');
  const clerk = await world.as('clerk');
  const { body: sitting } = await clerk.get(`/api/sittings/${sittingId}`).then(expectOk);
  if (sitting.state === 'planned') await act(clerk, 'sittings', sittingId, 'hold');
  const { body } = await clerk
    .create('/api/deliberations', { reportId, number, voteWording: 'Cette proposition mise aux voix est adoptée.' })
    .then(expectOk);
  return body.id;
}
const identified = (rows: readonly { id: number; label: string }[]): Record<string, number> =>
  Object.fromEntries(rows.map(({ id, label }) => [label, id]));

/** Received on 14/10/2019 and published on 15/10/2019: the act binds from that day. */
export async function makeEnforceable(world: World, { deliberationId }: VotedGrant): Promise<void> {
  await world.on('2019-10-15');
  const clerk = await world.as('clerk');
  await act(clerk, 'deliberations', deliberationId, 'record-transmission', { on: '2019-10-14' });
  await act(clerk, 'deliberations', deliberationId, 'record-reception', { on: '2019-10-14' });
  await act(clerk, 'deliberations', deliberationId, 'record-publication', { on: '2019-10-15' });
}

/** Sent, signed by both and notified on 22/10/2019. */
export async function notifyConvention(world: World, { conventionId }: VotedGrant): Promise<void> {
  await world.on('2019-10-22');
  const [officer, signatory] = [await world.as('officer'), await world.as('signatory')];
  const { textSha256: signedSha256 } = await read<ConventionView>(world, 'conventions', conventionId!);
  const signed = { signedOn: '2019-10-18', signer: 'Anne Sorel', signedSha256 };
  await act(officer, 'conventions', conventionId!, 'send', { sentOn: '2019-10-16' });
  await act(officer, 'conventions', conventionId!, 'record-beneficiary-signature', signed);
  await act(signatory, 'conventions', conventionId!, 'sign', { signedOn: '2019-10-21', signedSha256 });
  await act(officer, 'conventions', conventionId!, 'notify', { notifiedOn: '2019-10-22' });
}
