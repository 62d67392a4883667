import { commitOn, giveUpOn, releaseOn, reserveOn } from '../budget/authorisations/entries.js';
import type { LineAmount } from '../budget/envelopes.js';
import { commit, type Origin, releaseCommitment, releaseReservation, reserve } from '../budget/movements.js';
import { overrideLines } from '../budget/overrides/overrides.js';
import type { Cents } from '../kernel/money.js';
import { actorId, type Tx } from '../platform/context.js';
import { type Award, ImputationLine } from './award.entities.js';
import type { AwardAction } from './domain/award.lifecycle.js';
import { creditsToCommit, type ImputedLine, ofAwardYear } from './domain/imputation.js';
import type { AwardFile, Resolution } from './facts.js';

type Effect = (tx: Tx, award: Award, file: AwardFile, resolution?: Resolution) => Promise<void>;

const origin = (award: Award, { label }: AwardFile): Origin => ({
  kind: 'award',
  id: award.id,
  label,
  occasion: award.version,
});

/** What of each line moves: lines of which nothing does have no movement. */
const amounts = (lines: readonly ImputedLine[], cents: (line: ImputedLine) => Cents): LineAmount[] =>
  lines.flatMap((line) => (cents(line) > 0 ? [{ creditLineId: line.creditLineId!, amountCents: cents(line) }] : []));

const reserved = ({ facts }: AwardFile): LineAmount[] => amounts(facts.lines, ({ reservedCents }) => reservedCents);

/** The whole on its authorisation, and on yearly credits what the year of the award pays. */
const giveVisa: Effect = async (tx, award, file) => {
  await reserveOn(tx, origin(award, file), award.authorisationId, award.amountCents);
  const { lines, fiscalYear } = file.facts;
  const ofYear = amounts(ofAwardYear(lines, fiscalYear), ({ amountCents }) => amountCents);
  await overrideLines(tx, origin(award, file), file.facts);
  await reserve(tx, origin(award, file), ofYear);
};

const grant: Effect = async (tx, award, file) => {
  await commitOn(tx, origin(award, file), award.authorisationId, award.amountCents);
  await commit(tx, origin(award, file), reserved(file));
};

const release: Effect = async (tx, award, file) => {
  if (award.state !== 'reserved') return;
  await releaseOn(tx, origin(award, file), award.authorisationId, award.amountCents);
  await releaseReservation(tx, origin(award, file), reserved(file));
};

const giveUp: Effect = async (tx, award, file) => {
  const left = award.amountCents - award.cancelledCents;
  await giveUpOn(tx, origin(award, file), award.authorisationId, left);
  const committed = amounts(file.facts.lines, ({ committedCents }) => committedCents);
  await releaseCommitment(tx, origin(award, file), committed);
};

const commitYearlyCredits: Effect = async (tx, award, file) => {
  const due = creditsToCommit(file.facts.lines);
  await reserve(tx, origin(award, file), due);
  await commit(tx, origin(award, file), due);
};

/** Its requests are free again for another award; history keeps that they were in this one. */
const releaseRequests: Effect = async (tx, award) => {
  await tx.query('DELETE FROM award_part WHERE award_id = $1', [award.id]);
};

const resolve: Effect = async (tx, _award, _file, resolution) => {
  const { lineId: id, creditLineId } = resolution!;
  await tx.manager.update(ImputationLine, { id }, { creditLineId, resolvedBy: actorId(tx), resolvedOn: tx.today });
};

/** What an action does to credits and requests, in the same transaction. `award` is as it was before the action. */
export const EFFECTS: Readonly<Partial<Record<AwardAction, Effect>>> = {
  give_visa: giveVisa,
  grant,
  return_to_draft: release,
  dismiss: release,
  discard: releaseRequests,
  renounce: giveUp,
  lapse: giveUp,
  commit_yearly_credits: commitYearlyCredits,
  resolve_imputation: resolve,
};
