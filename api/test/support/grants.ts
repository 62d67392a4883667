import { expectOk, type Person, type World } from './world.js';

interface WantedPart {
  title: string;
  amountCents: number;
  earmarked: boolean;
}

interface WantedInstalment {
  label: string;
  condition: 'act_enforceable' | 'convention_notified' | 'financial_report_accepted';
  amountCents: number;
}

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
}

/** A grant that has been voted, by the identifiers of its files. */
export interface VotedGrant {
  beneficiaryId: number;
  awardId: number;
  /** By their title. */
  parts: Record<string, number>;
  /** By their label. */
  instalments: Record<string, number>;
  reportId: number;
  deliberationId: number;
  conventionId: number | null;
}

interface Named {
  id: number;
  label: string;
}

/** One transition, on the version that the person reads just before. */
export async function act(
  who: Person,
  resource: string,
  id: number,
  action: string,
  body: object = {},
): Promise<{ id: number; version: number }> {
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
}

async function proposeRequest(world: World, beneficiaryId: number, part: WantedPart): Promise<number> {
  const officer = await world.as('officer');
  const { body } = await officer
    .create('/api/grant-requests', {
      beneficiaryId,
      kind: part.earmarked ? 'action' : 'running_costs',
      form: 'cash',
      fiscalYear: 2019,
      title: part.title,
      purpose: part.title,
      periodStart: '2019-01-01',
      periodEnd: '2019-12-31',
      receivedOn: '2019-06-28',
      requestedCents: part.amountCents,
      budgetBase: part.earmarked ? 'action' : 'body',
      budgetCents: part.amountCents * 5,
    })
    .then(expectOk);
  for (const action of ['submit', 'declare-complete', 'start-review']) {
    await act(officer, 'grant-requests', body.id, action);
  }
  await act(await world.as('manager'), 'grant-requests', body.id, 'propose', { proposedCents: part.amountCents });
  return body.id;
}

async function draftAward(
  officer: Person,
  requestIds: number[],
  wanted: WantedGrant,
): Promise<{ id: number; parts: Record<string, number>; instalments: Record<string, number> }> {
  const { body } = await officer
    .create('/api/awards', { requestIds, object: `Soutien à ${wanted.legalName}` })
    .then(expectOk);
  const { body: award } = await officer
    .change('patch', `/api/awards/${body.id}`, body.version, {
      parts: wanted.parts.map(({ title: label, amountCents, earmarked }, index) => ({
        requestId: requestIds[index],
        label,
        amountCents,
        earmarked,
      })),
      imputationLines: wanted.lines,
      instalments: wanted.instalments,
    })
    .then(expectOk);
  return { id: award.id, parts: byLabel(award.parts), instalments: byLabel(award.instalments) };
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
  const { body } = await officer.get(`/api/conventions/${conventionId}`).then(expectOk);
  const signedSha256: string = body.textSha256;
  await act(officer, 'conventions', conventionId!, 'send', { sentOn: '2019-10-16' });
  await act(officer, 'conventions', conventionId!, 'record-beneficiary-signature', {
    signedOn: '2019-10-18',
    signer: 'Anne Sorel',
    signedSha256,
  });
  await act(signatory, 'conventions', conventionId!, 'sign', { signedOn: '2019-10-21', signedSha256 });
  await act(officer, 'conventions', conventionId!, 'notify', { notifiedOn: '2019-10-22' });
}
