import type { AwardView } from '../../src/awards/award.view.js';
import type { ConventionView } from '../../src/conventions/convention.view.js';
import type { InstalmentCondition } from '../../src/awards/domain/award.js';
import { proposedRequest, someBeneficiary, step } from './files.js';
import { adoption, approvedConvention, plannedSitting, read, readyReport } from './scenes.js';
import { expectOk, type Person, type World } from './world.js';

export interface WantedGrant {
  beneficiary: { legalName: string; siret?: string };
  /** A body sits once a day: each grant of a story has its own. */
  votedOn: string;
  deliberation: string;
  convention: boolean;
  parts: { title: string; amountCents: number; earmarked: boolean }[];
  lines: { creditLineId: number; amountCents: number }[];
  instalments: { label: string; condition: InstalmentCondition; amountCents: number }[];
  /** The AE or AP that bears it, over several years. */
  authorisationId?: number;
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

/** From the body that asks, in July 2019, to the vote: every step by whom it falls to, over HTTP. */
export async function votedGrant(world: World, wanted: WantedGrant): Promise<VotedGrant> {
  await world.on('2019-07-01');
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
    authorisationId: wanted.authorisationId,
  };
  return (await officer.change('patch', `/api/awards/${body.id}`, body.version, breakdown).then(expectOk)).body;
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
