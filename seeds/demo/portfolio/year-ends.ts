import { decideYearEnd } from '../../../api/src/year-ends/decide.js';
import type { Proposal, ProposalReason } from '../../../api/src/year-ends/domain/proposal.js';
import type { Outcome } from '../../../api/src/year-ends/domain/year-end.js';
import { listYearEnd } from '../../../api/src/year-ends/read.js';
import type { YearEndItem } from '../../../api/src/year-ends/year-end.view.js';
import type { Tx } from '../../../api/src/platform/context.js';
import { attempt } from './attempt.js';

const REASONS: Readonly<Record<ProposalReason, string>> = {
  service_certified: 'Service fait certifié avant le 31 décembre, mandat à venir',
  fee_called: 'Appel de cotisation reçu',
  investment_certified: 'Service fait certifié, investissement : reste à réaliser',
  service_to_come: 'Action engagée, service fait attendu',
  all_certified: 'Tous les versements sont certifiés : le reste n’est plus dû',
  convention_expired: 'Le terme de la convention est passé : le reste est caduc',
  convention_over: 'La convention a pris fin : le reste n’est plus dû',
};

/** The last year that ends keeps some of its lines for who comes to see: their departments have not answered. */
const UNANSWERED_YEAR = 2025;
const ONE_IN = 9;

/** Finance decides as it is proposed, department by department. */
export async function decideAsProposed(tx: Tx, fiscalYearId: number, year: number): Promise<void> {
  const query = { fiscalYearId: String(fiscalYearId), undecided: 'true', perPage: '200', sort: 'committedCents' };
  const { items } = await listYearEnd(tx, query);
  const answered = items.filter(({ sourceId }) => year !== UNANSWERED_YEAR || sourceId % ONE_IN !== 0);
  for (const item of answered) {
    await attempt(decideYearEnd(tx, { fiscalYearId, decisions: [asProposed(item)] }));
  }
}

function asProposed({ kind, sourceId, leftCents, proposal }: YearEndItem) {
  return {
    ...{ kind, sourceId, leftCents, reason: proposal.map(({ why }) => REASONS[why]).join(' ; ') },
    cancelCents: sumOf(proposal, 'cancel'),
    carryOverCents: sumOf(proposal, 'carry_over'),
    attachCents: sumOf(proposal, 'attach'),
  };
}

const sumOf = (proposal: readonly Proposal[], wanted: Outcome): number =>
  proposal.reduce((sum, { outcome, cents }) => (outcome === wanted ? sum + cents : sum), 0);
