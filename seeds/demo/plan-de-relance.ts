import { advanceDeliberation } from '../../api/src/deliberations/advance.js';
import { adoptReport } from '../../api/src/deliberations/create.js';
import { createFundingAuthorisation } from '../../api/src/funding-authorisations/create.js';
import type { Section } from '../../api/src/budget/domain/budget.js';
import { advanceIncomingGrant } from '../../api/src/incoming-grants/advance.js';
import { createIncomingGrant } from '../../api/src/incoming-grants/create.js';
import type { Tax } from '../../api/src/incoming-grants/domain/incoming-grant.js';
import type { Tx } from '../../api/src/platform/context.js';
import { advanceReport } from '../../api/src/reports/advance.js';
import { createReport } from '../../api/src/reports/create.js';
import { advanceSitting } from '../../api/src/sittings/advance.js';
import { planSitting } from '../../api/src/sittings/create.js';
import { recordMembers } from '../../api/src/sittings/members.js';
import { planDeRelance, planDeRelanceMembers } from '../acts/plan-de-relance.js';
import type { Stage } from './stage.js';

const { applications, authorisation, deliberation, demonstration: ours, report, sitting } = planDeRelance;

/** The whole case of deliberation IVIS 012-10275/21/BM: four applications filed in the spring, authorised in the autumn. */
export async function playPlanDeRelance(stage: Stage): Promise<void> {
  const applicationIds = await fileApplications(stage);
  const authorisationId = await draftAuthorisation(stage, applicationIds);
  const reportId = await carryReport(stage, authorisationId);
  await vote(stage, reportId);
}

/** Filed in the order of their days; answered in the order of the act. */
async function fileApplications(stage: Stage): Promise<number[]> {
  const ids = new Map<string, number>();
  for (const application of applications.toSorted((a, b) => a.filedOn.localeCompare(b.filedOn))) {
    const { filedOn, awardedCents: _, receivedCents: __, tax, ...asked } = application;
    const id = await stage.on(filedOn, 'officer', async (tx) => {
      const created = await createIncomingGrant(tx, { ...asked, tax: tax as Tax });
      await advanceIncomingGrant(tx, { id: created.id }, 'file', { on: filedOn });
      return created.id;
    });
    ids.set(application.title, id);
  }
  return applications.map(({ title }) => ids.get(title)!);
}

async function draftAuthorisation(stage: Stage, applicationIds: number[]): Promise<number> {
  const { programme, coversUntil, signingAuthority, expectedRevenue } = authorisation;
  const { id } = await stage.on(ours.draftedOn, 'officer', async (tx) => {
    const revenue = [];
    for (const { budget, section, ...line } of expectedRevenue) {
      revenue.push({ ...line, section: section as Section, budgetId: await budgetId(tx, budget) });
    }
    const entry = { title: ours.title, programme, coversUntil, signingAuthority };
    return createFundingAuthorisation(tx, { ...entry, applicationIds, expectedRevenue: revenue });
  });
  return id;
}

async function budgetId(tx: Tx, code: string): Promise<number> {
  const [budget] = await tx.query<{ id: number }>('SELECT id FROM budget WHERE code = $1', [code]);
  return budget!.id;
}

async function carryReport(stage: Stage, authorisationId: number): Promise<number> {
  const items = [{ kind: 'authorisation' as const, id: authorisationId }];
  const input = { ...report, body: sitting.body as 'bureau', items };
  const { id } = await stage.on(ours.reportedOn, 'officer', (tx) => createReport(tx, input));
  await stage.on(ours.reportedOn, 'officer', (tx) => advanceReport(tx, { id }, 'request_visas'));
  await stage.on(ours.approvedOn, 'manager', (tx) => advanceReport(tx, { id }, 'approve'));
  return id;
}

async function vote(stage: Stage, reportId: number): Promise<void> {
  const { body, heldOn, chair, printedPresentCount } = sitting;
  const planned = { body: body as 'bureau', heldOn, chair, printedPresentCount };
  const { id: sittingId } = await stage.on(ours.plannedOn, 'clerk', (tx) => planSitting(tx, planned));
  await stage.on(ours.agendaOn, 'clerk', (tx) => advanceReport(tx, { id: reportId }, 'place_on_agenda', { sittingId }));
  const { number, voteWording, certifierName, certifierCapacity, signedOn, receivedOn } = deliberation;
  const { id } = await stage.on(heldOn, 'clerk', async (tx) => {
    await recordMembers(tx, { id: sittingId }, { members: planDeRelanceMembers() });
    await advanceSitting(tx, { id: sittingId }, 'hold');
    return adoptReport(tx, { reportId, number, voteWording, certifierName, certifierCapacity });
  });
  await stage.on(signedOn, 'clerk', (tx) => advanceDeliberation(tx, { id }, 'record_signature', { on: signedOn }));
  await stage.on(receivedOn, 'clerk', (tx) => advanceDeliberation(tx, { id }, 'record_reception', { on: receivedOn }));
}
