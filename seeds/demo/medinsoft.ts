import { advanceAward } from '../../api/src/awards/advance.js';
import { createAward } from '../../api/src/awards/create.js';
import { modifyAward } from '../../api/src/awards/modify.js';
import type { InstalmentCondition } from '../../api/src/awards/domain/award.js';
import { addBankAccount, confirmBankAccount } from '../../api/src/beneficiaries/bank-accounts.js';
import { createBeneficiary } from '../../api/src/beneficiaries/create.js';
import type { BeneficiaryKind } from '../../api/src/beneficiaries/domain/beneficiary.js';
import { advanceConvention } from '../../api/src/conventions/advance.js';
import { createConvention } from '../../api/src/conventions/create.js';
import { readConvention } from '../../api/src/conventions/read.js';
import { advanceDeliberation } from '../../api/src/deliberations/advance.js';
import { adoptReport } from '../../api/src/deliberations/create.js';
import { advanceFinancialReport } from '../../api/src/financial-reports/advance.js';
import { receiveFinancialReport } from '../../api/src/financial-reports/create.js';
import { advanceGrantRequest } from '../../api/src/grant-requests/advance.js';
import { createGrantRequest } from '../../api/src/grant-requests/create.js';
import type { BudgetBase, GrantKind } from '../../api/src/grant-requests/domain/grant-request.js';
import type { CalendarDay } from '../../api/src/kernel/calendar-day.js';
import type { Tx } from '../../api/src/platform/context.js';
import { advanceReport } from '../../api/src/reports/advance.js';
import { createReport } from '../../api/src/reports/create.js';
import { advanceSitting } from '../../api/src/sittings/advance.js';
import { planSitting } from '../../api/src/sittings/create.js';
import { recordMembers } from '../../api/src/sittings/members.js';
import { medinsoft, medinsoftMembers } from '../acts/medinsoft.js';
import { handInPapers } from './papers.js';
import { payInstalment } from './payments.js';
import type { Stage } from './stage.js';

const { award, convention, deliberation, demonstration: ours, report, requests, sitting } = medinsoft;

/** The whole case of deliberation ECO 014-6555/19/BM, from the request to the last payment, in the order of its dates. */
export async function playMedinsoft(stage: Stage): Promise<void> {
  const beneficiaryId = await recordBeneficiary(stage);
  const requestIds = await instructRequests(stage, beneficiaryId);
  const awardId = await draftAward(stage, requestIds);
  const conventionId = await draftConvention(stage, awardId);
  const reportId = await carryReport(stage, awardId);
  const deliberationId = await vote(stage, reportId);
  await makeEnforceable(stage, deliberationId);
  await signConvention(stage, conventionId);
  await payAndJustify(stage, awardId);
}

async function recordBeneficiary(stage: Stage): Promise<number> {
  const { siret, rna, contactName, contactPhone, iban } = ours;
  const { id, bankAccounts } = await stage.on('2018-10-30', 'officer', async (tx) => {
    const { legalName, kind } = medinsoft.beneficiary;
    const body = { legalName, kind: kind as BeneficiaryKind, siret, rna, contactName, contactPhone, city: 'Marseille' };
    const created = await createBeneficiary(tx, body);
    return addBankAccount(tx, created.id, { iban, holder: 'MEDINSOFT', proof: 'RIB joint à la demande' });
  });
  const called = `${contactName}, ${contactPhone}`;
  await stage.on('2018-11-06', 'secondFinance', (tx) => confirmBankAccount(tx, { id: bankAccounts[0]!.id }, called));
  return id;
}

async function instructRequests(stage: Stage, beneficiaryId: number): Promise<number[]> {
  const ids: number[] = [];
  for (const { printedShare: _, kind, budgetBase, ...asked } of requests) {
    const entry = {
      ...asked,
      ...{ kind: kind as GrantKind, budgetBase: budgetBase as BudgetBase, form: 'cash' as const, fiscalYear: 2019 },
      ...{ receivedOn: ours.receivedOn, periodStart: '2019-01-01', periodEnd: '2019-12-31', beneficiaryId },
    };
    const { id } = await stage.on(ours.receivedOn, 'officer', (tx) => createGrantRequest(tx, entry));
    ids.push(id);
    await stage.on('2018-10-31', 'officer', (tx) => advanceGrantRequest(tx, { id }, 'submit'));
    await stage.on('2018-11-08', 'officer', (tx) => handInPapers(tx, id));
    await stage.on('2018-11-12', 'officer', (tx) => advanceGrantRequest(tx, { id }, 'declare_complete'));
    await stage.on('2019-01-14', 'officer', (tx) => advanceGrantRequest(tx, { id }, 'start_review'));
    const proposal = { proposedCents: asked.requestedCents };
    await stage.on('2019-09-03', 'manager', (tx) => advanceGrantRequest(tx, { id }, 'propose', proposal));
  }
  return ids;
}

async function draftAward(stage: Stage, requestIds: number[]): Promise<number> {
  return stage.on('2019-09-04', 'officer', async (tx) => {
    const { id } = await createAward(tx, { requestIds, object: award.object });
    const parts = requests.map((asked, index) => ({
      requestId: requestIds[index]!,
      label: asked.title,
      amountCents: asked.requestedCents,
      earmarked: asked.kind === 'action',
      printedShare: asked.printedShare,
    }));
    const instalments = ours.instalments.map((row) => ({ ...row, condition: row.condition as InstalmentCondition }));
    const { amountCents, printedImputation: printed } = award;
    const imputationLines = [{ creditLineId: await creditLine(tx), amountCents, printed }];
    await modifyAward(tx, { id }, { parts, imputationLines, instalments });
    return id;
  });
}

async function creditLine(tx: Tx): Promise<number> {
  const { budget, sousPolitique, chapitre, nature, fonction } = award.imputation;
  const [line] = await tx.query<{ id: number }>(
    `SELECT l.id FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id
     JOIN fiscal_year y ON y.id = e.fiscal_year_id JOIN budget b ON b.id = y.budget_id
     WHERE b.code = $1 AND y.year = $2 AND l.sous_politique = $3 AND e.chapitre = $4 AND l.nature = $5 AND l.fonction = $6`,
    [budget, award.fiscalYear, sousPolitique, chapitre, nature, fonction],
  );
  return line!.id;
}

async function draftConvention(stage: Stage, awardId: number): Promise<number> {
  const input = {
    awardId,
    kind: convention.kind as 'financial',
    title: 'Convention financière 2019 avec l’association Medinsoft',
    termOn: ours.conventionTermOn,
  };
  const { id } = await stage.on('2019-09-05', 'officer', (tx) => createConvention(tx, input));
  await stage.on('2019-09-11', 'manager', (tx) => advanceConvention(tx, { id }, 'approve_text'));
  return id;
}

async function carryReport(stage: Stage, awardId: number): Promise<number> {
  const input = {
    ...report,
    rapporteur: null,
    body: sitting.body as 'bureau',
    items: [{ kind: 'award' as const, id: awardId }],
  };
  const { id } = await stage.on('2019-09-06', 'officer', (tx) => createReport(tx, input));
  await stage.on('2019-09-06', 'officer', (tx) => advanceReport(tx, { id }, 'request_visas'));
  await stage.on('2019-09-10', 'finance', (tx) => advanceAward(tx, { id: awardId }, 'give_visa'));
  await stage.on('2019-09-12', 'manager', (tx) => advanceReport(tx, { id }, 'approve'));
  return id;
}

async function vote(stage: Stage, reportId: number): Promise<number> {
  const { body, heldOn, chair, printedPresentCount } = sitting;
  const planned = { body: body as 'bureau', heldOn, chair, printedPresentCount };
  const { id: sittingId } = await stage.on('2019-09-02', 'clerk', (tx) => planSitting(tx, planned));
  await stage.on('2019-09-16', 'clerk', (tx) => advanceReport(tx, { id: reportId }, 'place_on_agenda', { sittingId }));
  const { number, voteWording, certifierName, certifierCapacity } = deliberation;
  return stage.on(heldOn, 'clerk', async (tx) => {
    await recordMembers(tx, { id: sittingId }, { members: medinsoftMembers() });
    await advanceSitting(tx, { id: sittingId }, 'hold');
    const { id } = await adoptReport(tx, { reportId, number, voteWording, certifierName, certifierCapacity });
    await advanceDeliberation(tx, { id }, 'record_signature', { on: deliberation.signedOn });
    return id;
  });
}

async function makeEnforceable(stage: Stage, id: number): Promise<void> {
  const facts = [
    ['record_transmission', ours.transmittedOn],
    ['record_reception', deliberation.receivedOn],
    ['record_publication', ours.publishedOn],
  ] as const;
  for (const [action, on] of facts)
    await stage.on(on, 'clerk', (tx) => advanceDeliberation(tx, { id }, action, { on }));
}

async function signConvention(stage: Stage, id: number): Promise<void> {
  const step = (day: CalendarDay, who: 'officer' | 'signatory', act: (tx: Tx, signedSha256: string) => Promise<void>) =>
    stage.on(day, who, async (tx) => act(tx, (await readConvention(tx, id)).annexedSha256!));
  await step('2019-10-16', 'officer', (tx) => advanceConvention(tx, { id }, 'send', { sentOn: '2019-10-16' }));
  await step('2019-10-21', 'officer', (tx, signedSha256) =>
    advanceConvention(tx, { id }, 'record_beneficiary_signature', {
      signedOn: '2019-10-21',
      signer: 'Anne Sorel',
      signedSha256,
    }),
  );
  await step('2019-10-23', 'signatory', (tx, signedSha256) =>
    advanceConvention(tx, { id }, 'sign', { signedOn: '2019-10-23', signedSha256 }),
  );
  await step('2019-10-24', 'officer', (tx) => advanceConvention(tx, { id }, 'notify', { notifiedOn: '2019-10-24' }));
}

async function payAndJustify(stage: Stage, awardId: number): Promise<void> {
  await payInstalment(stage, awardId, 0, 'Convention notifiée le 24/10/2019', {
    certifiedOn: '2019-10-25',
    orderedOn: '2019-10-28',
    signedOn: '2019-10-30',
    paidOn: '2019-11-06',
  });
  const { id } = await stage.on('2019-11-25', 'officer', async (tx) => {
    const [part] = await tx.query<{ id: number }>('SELECT id FROM award_part WHERE award_id = $1 AND earmarked', [
      awardId,
    ]);
    return receiveFinancialReport(tx, { awardPartId: part!.id, receivedOn: '2019-11-25', spentCents: 10_840_000 });
  });
  await stage.on('2019-12-02', 'manager', (tx) => advanceFinancialReport(tx, { id }, 'accept'));
  await payInstalment(stage, awardId, 1, 'Compte rendu financier accepté le 02/12/2019', {
    certifiedOn: '2019-12-03',
    orderedOn: '2019-12-05',
    signedOn: '2019-12-09',
    paidOn: '2019-12-18',
  });
}
