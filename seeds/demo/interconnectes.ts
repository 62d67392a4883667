import { createBeneficiary } from '../../api/src/beneficiaries/create.js';
import { adoptReport } from '../../api/src/deliberations/create.js';
import { advanceMembership } from '../../api/src/memberships/advance.js';
import { createMembership } from '../../api/src/memberships/create.js';
import { modifyMembership } from '../../api/src/memberships/modify.js';
import type { Tx } from '../../api/src/platform/context.js';
import { advanceReport } from '../../api/src/reports/advance.js';
import { createReport } from '../../api/src/reports/create.js';
import { advanceSitting } from '../../api/src/sittings/advance.js';
import { planSitting } from '../../api/src/sittings/create.js';
import { recordMembers } from '../../api/src/sittings/members.js';
import { interconnectes } from '../acts/interconnectes.js';
import { membersOf } from '../acts/members.js';
import type { Stage } from './stage.js';

const { demonstration: ours, deliberation, membership, organisation, report, sitting } = interconnectes;

/** The dues of deliberation IVIS-011-17495/25/BM, up to the vote: nobody stamped the act, so that nothing says when it binds. */
export async function playInterconnectes(stage: Stage): Promise<void> {
  const membershipId = await draftMembership(stage);
  const reportId = await carryReport(stage, membershipId);
  await vote(stage, reportId);
}

async function draftMembership(stage: Stage): Promise<number> {
  const { imputation: _, ...dues } = membership;
  return stage.on(ours.draftedOn, 'itOfficer', async (tx) => {
    const { id: beneficiaryId } = await createBeneficiary(tx, { ...organisation, kind: 'association' });
    const { object } = ours;
    return (await createMembership(tx, { ...dues, object, beneficiaryId })).id;
  });
}

async function carryReport(stage: Stage, membershipId: number): Promise<number> {
  const entry = { ...report, body: 'bureau' as const };
  const items = [{ kind: 'membership' as const, id: membershipId }];
  const { id } = await stage.on(ours.draftedOn, 'itOfficer', (tx) => createReport(tx, { ...entry, items }));
  await stage.on(ours.draftedOn, 'itOfficer', (tx) => advanceReport(tx, { id }, 'request_visas'));
  await stage.on(ours.visaOn, 'finance', async (tx) => {
    await modifyMembership(tx, { id: membershipId }, { creditLineId: await creditLine(tx) });
  });
  await stage.on(ours.visaOn, 'finance', (tx) => advanceMembership(tx, { id: membershipId }, 'give_visa'));
  await stage.on(ours.approvedOn, 'itManager', (tx) => advanceReport(tx, { id }, 'approve'));
  return id;
}

async function creditLine(tx: Tx): Promise<number> {
  const { budget, year, chapitre, nature, fonction, programme } = membership.imputation;
  const [line] = await tx.query<{ id: number }>(
    `SELECT l.id FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id
     JOIN fiscal_year y ON y.id = e.fiscal_year_id JOIN budget b ON b.id = y.budget_id
     WHERE b.code = $1 AND y.year = $2 AND e.chapitre = $3 AND l.nature = $4 AND l.fonction = $5 AND l.programme = $6`,
    [budget, year, chapitre, nature, fonction, programme],
  );
  return line!.id;
}

async function vote(stage: Stage, reportId: number): Promise<void> {
  const { heldOn, chair, secretary, printedPresentCount } = sitting;
  const planned = { body: 'bureau' as const, heldOn, chair, secretary, printedPresentCount };
  const { id: sittingId } = await stage.on(ours.plannedOn, 'clerk', (tx) => planSitting(tx, planned));
  await stage.on(ours.placedOn, 'clerk', (tx) => advanceReport(tx, { id: reportId }, 'place_on_agenda', { sittingId }));
  const { number, voteWording, certifierName, certifierCapacity } = deliberation;
  await stage.on(heldOn, 'clerk', async (tx) => {
    await recordMembers(tx, { id: sittingId }, { members: membersOf(sitting) });
    await advanceSitting(tx, { id: sittingId }, 'hold');
    await adoptReport(tx, { reportId, number, voteWording, certifierName, certifierCapacity });
  });
}
