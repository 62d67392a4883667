import { advanceAward } from '../../src/awards/advance.js';
import { createAward } from '../../src/awards/create.js';
import { modifyAward } from '../../src/awards/modify.js';
import type { FiscalYearState } from '../../src/budget/domain/budget.js';
import { advanceFiscalYear } from '../../src/budget/fiscal-years/advance.js';
import { addBankAccount, confirmBankAccount } from '../../src/beneficiaries/bank-accounts.js';
import { createBeneficiary } from '../../src/beneficiaries/create.js';
import { advanceDeliberation } from '../../src/deliberations/advance.js';
import { adoptReport } from '../../src/deliberations/create.js';
import { advanceGrantRequest } from '../../src/grant-requests/advance.js';
import { createGrantRequest } from '../../src/grant-requests/create.js';
import type { Tx } from '../../src/platform/context.js';
import { advanceReport } from '../../src/reports/advance.js';
import { createReport } from '../../src/reports/create.js';
import { advanceSitting } from '../../src/sittings/advance.js';
import { planSitting } from '../../src/sittings/create.js';
import { recordMembers } from '../../src/sittings/members.js';
import { prepareStage } from '../../../seeds/demo/demonstration.js';
import { certifyInstalment, liquidatePayment, sendMandat } from '../../../seeds/demo/payments.js';
import { handInPapers } from '../../../seeds/demo/papers.js';
import type { Stage } from '../../../seeds/demo/stage.js';

/** The day on which every sequence is played: the act binds, the account is usable, the years are voted. */
export const TODAY = '2019-10-15';
/** The day on which a year that is over is decided: its additional period has ended as well. */
const AFTER = '2020-02-03';

/** What an award takes of each line, in the order in which the lines are known. */
type Shares = readonly number[];

/** Voted and enforceable, under the threshold of the convention: they can be paid, on two budgets. */
const VOTED: readonly Shares[] = [
  [6_000_00, 0, 4_000_00],
  [0, 5_000_00, 3_000_01],
];
/** Their credits are reserved; those of the last are not: line 67 of the principal budget has not enough left for it. */
const RESERVED: Shares = [10_000_00, 100_000_00, 250_000_00];
const WAITING: Shares = [0, 60_000_00, 100_000_00];

/** In the course of a year whose next one already lives, on the day on which properties are tried. */
export async function prepareLedger(tx: Tx): Promise<void> {
  await prepareAwards(tx);
  await openNextYears(tx, 'provisional');
  await tx.query('UPDATE demonstration SET today = $1', [TODAY]);
}

/** The same once the year is over: what it leaves is to be decided. */
export async function prepareYearEnd(tx: Tx): Promise<void> {
  const stage = await prepareAwards(tx);
  await stage.on('2019-12-20', 'finance', async (own) => {
    const left = await own.query<{ id: number }>(`SELECT id FROM award WHERE state = 'reserved'`);
    for (const { id } of left) await advanceAward(own, { id }, 'return_to_draft', { reason: 'Sans vote' });
  });
  await stage.on(AFTER, 'finance', async (own) => {
    const years = await own.query<{ id: number }>(
      `SELECT id FROM fiscal_year WHERE year = 2019 AND state = 'voted' ORDER BY id`,
    );
    for (const { id } of years) await advanceFiscalYear(own, { id }, 'open_additional_period');
  });
  await openNextYears(tx, 'voted');
  await tx.query('UPDATE demonstration SET today = $1', [AFTER]);
}

const openNextYears = (tx: Tx, state: FiscalYearState): Promise<unknown> =>
  tx.query(
    `INSERT INTO fiscal_year (budget_id, year, state, state_since)
     SELECT budget_id, 2020, $1, '2019-10-01' FROM fiscal_year WHERE year = 2019 ON CONFLICT DO NOTHING`,
    [state],
  );

/** Four awards on three lines of two envelopes, made by the use cases. */
async function prepareAwards(tx: Tx): Promise<Stage> {
  const stage = await prepareStage(tx);
  const beneficiaryId = await payableBody(stage);
  const lines = await tx.query<{ id: number }>(
    `SELECT l.id FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id JOIN fiscal_year y ON y.id = e.fiscal_year_id
     WHERE y.year = 2019 ORDER BY y.budget_id, l.fonction`,
  );
  const draft = async (shares: Shares): Promise<number> => draftedAward(stage, beneficiaryId, lines, shares);
  const voted = [await draft(VOTED[0]!), await draft(VOTED[1]!)];
  await vote(stage, voted);
  const [reserved, waiting] = [await draft(RESERVED), await draft(WAITING)];
  for (const id of [reserved, waiting])
    await stage.on('2019-09-02', 'officer', (own) => advanceAward(own, { id }, 'request_visa'));
  await stage.on('2019-09-03', 'finance', (own) => advanceAward(own, { id: reserved }, 'give_visa'));
  await beginPaying(stage, voted[0]!);
  return stage;
}

/** One instalment on its way to the accountant, on two budgets; the other certified. */
async function beginPaying(stage: Stage, awardId: number): Promise<void> {
  const first = await certifyInstalment(stage, awardId, 0, 'Pièces vues', '2019-05-06');
  const [principal] = await liquidatePayment(stage, first, '2019-05-13');
  await sendMandat(stage, principal!, 'signatory', '2019-05-14');
  await certifyInstalment(stage, awardId, 1, 'Pièces vues', '2019-05-20');
}

async function payableBody(stage: Stage): Promise<number> {
  const body = { kind: 'association' as const, legalName: 'Les Fabriques du port', siret: '73282932000074' };
  const account = { iban: 'DE89370400440532013000', holder: body.legalName, proof: 'RIB' };
  const { id, bankAccounts } = await stage.on('2019-03-04', 'officer', async (tx) => {
    const created = await createBeneficiary(tx, body);
    return addBankAccount(tx, created.id, account);
  });
  await stage.on('2019-03-05', 'budgetHead', (tx) => confirmBankAccount(tx, { id: bankAccounts[0]!.id }, 'Direction'));
  return id;
}

async function draftedAward(
  stage: Stage,
  beneficiaryId: number,
  lines: readonly { id: number }[],
  shares: Shares,
): Promise<number> {
  const amountCents = shares.reduce((sum, share) => sum + share, 0);
  const asked = {
    ...{ beneficiaryId, kind: 'running_costs' as const, form: 'cash' as const, fiscalYear: 2019 },
    ...{ title: 'Fonctionnement', purpose: 'Animation', receivedOn: '2019-03-04' },
    ...{ periodStart: '2019-01-01', periodEnd: '2019-12-31', requestedCents: amountCents },
    ...{ budgetBase: 'body' as const, budgetCents: 5 * amountCents },
  };
  const requestId = await stage.on('2019-03-04', 'officer', async (tx) => {
    const { id } = await createGrantRequest(tx, asked);
    await advanceGrantRequest(tx, { id }, 'submit');
    await handInPapers(tx, id);
    await advanceGrantRequest(tx, { id }, 'declare_complete');
    await advanceGrantRequest(tx, { id }, 'start_review');
    return id;
  });
  await stage.on('2019-03-06', 'manager', (tx) =>
    advanceGrantRequest(tx, { id: requestId }, 'propose', { proposedCents: amountCents }),
  );
  return stage.on('2019-03-07', 'officer', async (tx) => {
    const { id } = await createAward(tx, { requestIds: [requestId], object: 'Fonctionnement' });
    const half = Math.floor(amountCents / 2);
    const condition = 'act_enforceable' as const;
    await modifyAward(
      tx,
      { id },
      {
        imputationLines: lines.flatMap((line, rank) =>
          shares[rank] ? [{ creditLineId: line.id, amountCents: shares[rank] }] : [],
        ),
        instalments: [
          { label: 'Acompte', condition, amountCents: half },
          { label: 'Solde', condition, amountCents: amountCents - half },
        ],
      },
    );
    return id;
  });
}

async function vote(stage: Stage, awardIds: readonly number[]): Promise<void> {
  const entry = { number: 'MET 19/1/BM', title: 'Subventions', body: 'bureau' as const };
  const items = awardIds.map((id) => ({ kind: 'award' as const, id }));
  const { id: reportId } = await stage.on('2019-03-08', 'officer', (tx) => createReport(tx, { ...entry, items }));
  await stage.on('2019-03-08', 'officer', (tx) => advanceReport(tx, { id: reportId }, 'request_visas'));
  await stage.on('2019-03-11', 'budgetHead', async (tx) => {
    for (const id of awardIds) await advanceAward(tx, { id }, 'give_visa');
  });
  await stage.on('2019-03-12', 'manager', (tx) => advanceReport(tx, { id: reportId }, 'approve'));
  const id = await stage.on('2019-03-28', 'clerk', async (tx) => {
    const sitting = await planSitting(tx, { body: 'bureau', heldOn: '2019-03-28', chair: 'Martine Vassal' });
    await recordMembers(tx, { id: sitting.id }, { members: [{ name: 'Martine Vassal', attendance: 'present' }] });
    await advanceReport(tx, { id: reportId }, 'place_on_agenda', { sittingId: sitting.id });
    await advanceSitting(tx, { id: sitting.id }, 'hold');
    return (await adoptReport(tx, { reportId, number: 'ECO 001-1/19/BM', voteWording: 'Adoptée.' })).id;
  });
  for (const action of ['record_transmission', 'record_reception', 'record_publication'] as const)
    await stage.on('2019-04-08', 'clerk', (tx) => advanceDeliberation(tx, { id }, action, { on: '2019-04-08' }));
}
