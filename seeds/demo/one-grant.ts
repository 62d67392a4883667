import { advanceAward } from '../../api/src/awards/advance.js';
import { createAward } from '../../api/src/awards/create.js';
import type { InstalmentCondition } from '../../api/src/awards/domain/award.js';
import { modifyAward } from '../../api/src/awards/modify.js';
import { addBankAccount, confirmBankAccount } from '../../api/src/beneficiaries/bank-accounts.js';
import { createBeneficiary } from '../../api/src/beneficiaries/create.js';
import type { BeneficiaryKind } from '../../api/src/beneficiaries/domain/beneficiary.js';
import { creditLineCandidates } from '../../api/src/budget/candidates.js';
import { advanceConvention } from '../../api/src/conventions/advance.js';
import { createConvention } from '../../api/src/conventions/create.js';
import type { ConventionKind } from '../../api/src/conventions/domain/convention.js';
import { advanceDeliberation } from '../../api/src/deliberations/advance.js';
import { adoptReport } from '../../api/src/deliberations/create.js';
import { advanceGrantRequest } from '../../api/src/grant-requests/advance.js';
import { createGrantRequest } from '../../api/src/grant-requests/create.js';
import type { BudgetBase, GrantKind } from '../../api/src/grant-requests/domain/grant-request.js';
import type { CalendarDay } from '../../api/src/kernel/calendar-day.js';
import { advanceReport } from '../../api/src/reports/advance.js';
import { createReport } from '../../api/src/reports/create.js';
import { modifyReport } from '../../api/src/reports/modify.js';
import { advanceSitting } from '../../api/src/sittings/advance.js';
import { planSitting } from '../../api/src/sittings/create.js';
import { recordMembers } from '../../api/src/sittings/members.js';
import { membersOf } from '../acts/members.js';
import { handInPapers } from './papers.js';
import type { Stage } from './stage.js';

/** The facts of an act that gives one grant for one request, and what the demonstration adds to them. */
export interface OneGrant {
  beneficiary: { legalName: string; usualName?: string; acronym?: string; kind: string };
  request: {
    title: string;
    purpose: string;
    fiscalYear: number;
    requestedCents: number | null;
    /** What a renewal says of a support that is not in the system. */
    formerSupport?: string;
    formerSupportYear?: number | null;
    formerSupportCents?: number | null;
    budgetBase: string;
    budgetCents: number;
    printedShare: string;
  };
  award: { fiscalYear: number; object: string; amountCents: number; lines: { printed: string; amountCents: number }[] };
  convention: { kind: string };
  report: {
    number: string;
    title: string;
    rapporteur: string | null;
    opinions: { body: string; givenOn: CalendarDay }[];
    citedActs: { body: string | null; actOn: CalendarDay | null; number: string | null; citedFor: string }[];
  };
  sitting: {
    heldOn: CalendarDay;
    chair: string;
    printedPresentCount: number;
    present: string[];
    represented: { name: string; by: string }[];
    excused: string[];
  };
  deliberation: {
    number: string;
    voteWording: string;
    certifierName: string;
    certifierCapacity: string;
    signedOn: CalendarDay;
    receivedOn: CalendarDay;
  };
  demonstration: {
    beneficiary: { siret: string; rna: string; city: string; contactName: string; contactPhone: string };
    account: { iban: string; holder: string };
    period: { start: CalendarDay; end: CalendarDay };
    instalments: { label: string; condition: string; rateBp: number; amountCents: number }[];
    convention: { title: string; termOn: CalendarDay };
    days: Days;
  };
}

interface Days {
  received: CalendarDay;
  complete: CalendarDay;
  review: CalendarDay;
  proposed: CalendarDay;
  drafted: CalendarDay;
  visa: CalendarDay;
  approved: CalendarDay;
  agenda: CalendarDay;
  transmitted: CalendarDay;
}

/** What the vote leaves behind it. */
export interface Voted {
  awardId: number;
  conventionId: number;
  deliberationId: number;
}

/** From the request to the reception of the act by the legality control: each step by whom it falls to, on its day. */
export async function carryGrant(stage: Stage, facts: OneGrant, kind: GrantKind): Promise<Voted> {
  const beneficiaryId = await recordBody(stage, facts);
  const requestId = await instruct(stage, facts, kind, beneficiaryId);
  const awardId = await draftAward(stage, facts, requestId);
  const conventionId = await writeConvention(stage, facts, awardId);
  const reportId = await carryReport(stage, facts, awardId);
  return { awardId, conventionId, deliberationId: await vote(stage, facts, reportId) };
}

async function recordBody(stage: Stage, { beneficiary, demonstration: ours }: OneGrant): Promise<number> {
  const { received, complete } = ours.days;
  const body = { ...beneficiary, kind: beneficiary.kind as BeneficiaryKind, ...ours.beneficiary };
  const { id, bankAccounts } = await stage.on(received, 'officer', async (tx) => {
    const created = await createBeneficiary(tx, body);
    return addBankAccount(tx, created.id, { ...ours.account, proof: 'RIB joint à la demande' });
  });
  const called = `${ours.beneficiary.contactName}, ${ours.beneficiary.contactPhone}`;
  await stage.on(complete, 'secondFinance', (tx) => confirmBankAccount(tx, { id: bankAccounts[0]!.id }, called));
  return id;
}

async function instruct(stage: Stage, facts: OneGrant, kind: GrantKind, beneficiaryId: number): Promise<number> {
  const { period, days } = facts.demonstration;
  const { printedShare: _, budgetBase, ...asked } = facts.request;
  const entry = {
    ...asked,
    ...{ budgetBase: budgetBase as BudgetBase, kind, beneficiaryId, form: 'cash' as const },
    ...{ receivedOn: days.received, periodStart: period.start, periodEnd: period.end },
  };
  const { id } = await stage.on(days.received, 'officer', (tx) => createGrantRequest(tx, entry));
  await stage.on(days.received, 'officer', (tx) => advanceGrantRequest(tx, { id }, 'submit'));
  await stage.on(days.complete, 'officer', (tx) => handInPapers(tx, id));
  await stage.on(days.complete, 'officer', (tx) => advanceGrantRequest(tx, { id }, 'declare_complete'));
  await stage.on(days.review, 'officer', (tx) => advanceGrantRequest(tx, { id }, 'start_review'));
  const proposal = { proposedCents: facts.award.amountCents };
  await stage.on(days.proposed, 'manager', (tx) => advanceGrantRequest(tx, { id }, 'propose', proposal));
  return id;
}

/** The officer enters the imputation as the report prints it: finance says later which credits it means. */
async function draftAward(
  stage: Stage,
  { award, request, demonstration }: OneGrant,
  requestId: number,
): Promise<number> {
  return stage.on(demonstration.days.drafted, 'officer', async (tx) => {
    const { id } = await createAward(tx, { requestIds: [requestId], object: award.object });
    const { amountCents, object: label } = award;
    const { printedShare } = request;
    await modifyAward(
      tx,
      { id },
      {
        parts: [{ requestId, label, amountCents, earmarked: false, printedShare }],
        imputationLines: award.lines.map(({ printed, amountCents: share }) => ({ printed, amountCents: share })),
        instalments: demonstration.instalments.map((row) => ({
          ...row,
          condition: row.condition as InstalmentCondition,
        })),
      },
    );
    return id;
  });
}

async function writeConvention(
  stage: Stage,
  { convention, demonstration }: OneGrant,
  awardId: number,
): Promise<number> {
  const { days, convention: ours } = demonstration;
  const input = { awardId, kind: convention.kind as ConventionKind, ...ours };
  const { id } = await stage.on(days.drafted, 'officer', (tx) => createConvention(tx, input));
  await stage.on(days.visa, 'manager', (tx) => advanceConvention(tx, { id }, 'approve_text'));
  return id;
}

async function carryReport(stage: Stage, { award, report, demonstration }: OneGrant, awardId: number): Promise<number> {
  const { days } = demonstration;
  const { number, title, rapporteur, citedActs } = report;
  const items = [{ kind: 'award' as const, id: awardId }];
  const entry = { number, title, rapporteur, citedActs, body: 'bureau' as const, items };
  const { id } = await stage.on(days.drafted, 'officer', (tx) => createReport(tx, entry));
  await stage.on(days.drafted, 'officer', (tx) => advanceReport(tx, { id }, 'request_visas'));
  await stage.on(days.visa, 'finance', async (tx) => {
    const lines = await tx.query<{ id: number; printed: string }>(
      'SELECT id, printed FROM imputation_line WHERE award_id = $1 ORDER BY rank',
      [awardId],
    );
    for (const { id: lineId, printed } of lines) {
      const { candidates } = await creditLineCandidates(tx, { printed, year: award.fiscalYear });
      const resolution = { lineId, creditLineId: candidates[0]!.line.id };
      await advanceAward(tx, { id: awardId }, 'resolve_imputation', { resolution });
    }
    await advanceAward(tx, { id: awardId }, 'give_visa');
  });
  await stage.on(days.approved, 'manager', (tx) => advanceReport(tx, { id }, 'approve'));
  return id;
}

/** Bodies are heard until the vote, each on its day; the act says that they were, not what they said. */
async function recordOpinions(stage: Stage, { opinions }: OneGrant['report'], reportId: number): Promise<void> {
  const heard = opinions.map(({ body, givenOn }) => ({ body, givenOn }));
  for (const [rank, { givenOn }] of heard.entries()) {
    const given = { opinions: heard.slice(0, rank + 1) };
    await stage.on(givenOn, 'officer', (tx) => modifyReport(tx, { id: reportId }, given));
  }
}

async function vote(
  stage: Stage,
  { deliberation, report, sitting, demonstration }: OneGrant,
  reportId: number,
): Promise<number> {
  const { days } = demonstration;
  const { heldOn, chair, printedPresentCount } = sitting;
  const planned = { body: 'bureau' as const, heldOn, chair, printedPresentCount };
  const { id: sittingId } = await stage.on(days.drafted, 'clerk', (tx) => planSitting(tx, planned));
  await stage.on(days.agenda, 'clerk', (tx) => advanceReport(tx, { id: reportId }, 'place_on_agenda', { sittingId }));
  await recordOpinions(stage, report, reportId);
  const { number, voteWording, certifierName, certifierCapacity, signedOn, receivedOn } = deliberation;
  const { id } = await stage.on(heldOn, 'clerk', async (tx) => {
    await recordMembers(tx, { id: sittingId }, { members: membersOf(sitting) });
    await advanceSitting(tx, { id: sittingId }, 'hold');
    return adoptReport(tx, { reportId, number, voteWording, certifierName, certifierCapacity });
  });
  const facts = [
    ['record_signature', signedOn],
    ['record_transmission', days.transmitted],
    ['record_reception', receivedOn],
  ] as const;
  for (const [action, on] of facts)
    await stage.on(on, 'clerk', (tx) => advanceDeliberation(tx, { id }, action, { on }));
  return id;
}
