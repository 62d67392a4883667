import type { Reason } from '../../kernel/reasons.js';
import { reasonView } from '../../platform/action-views.js';
import type { Tx } from '../../platform/context.js';
import { sqlFile } from '../../platform/sql.js';
import { scopeOf, type TransferFacts, transferGuards, type TransferLeg } from '../domain/transfer.js';
import { nomenclatureReasons } from '../nomenclature.js';
import type { TransferPreviewQuery } from './transfer.dto.js';
import type { TransferCeilingView, TransferPreview } from './transfer.view.js';

export const PLAN = sqlFile(import.meta.dirname, 'plan.sql');

interface Plan {
  from: TransferLeg | null;
  to: TransferLeg | null;
  otherFollowed: boolean;
  ceiling: TransferCeilingView | null;
}

type PlannedFacts = TransferFacts & Plan;

/** What a transfer would touch, and what it must meet. */
export async function transferPlan(tx: Tx, wanted: TransferPreviewQuery): Promise<PlannedFacts> {
  const { fromLineId = null, toLineId = null, amountCents = null, on = null, act = null } = wanted;
  const twoLines = fromLineId !== null && toLineId !== null;
  const otherChapitre = twoLines ? null : (wanted.otherChapitre ?? null);
  const [plan] = await tx.query<Plan>(PLAN, [fromLineId, toLineId, amountCents, on ?? tx.today, otherChapitre]);
  return { today: tx.today, given: { fromLineId, toLineId, otherChapitre, amountCents, on, act }, ...plan! };
}

/** Every reason against it. A chapitre told in words is one of the nomenclature. */
export async function planReasons(tx: Tx, facts: PlannedFacts): Promise<Reason[]> {
  const { otherChapitre } = facts.given;
  const year = (facts.from ?? facts.to)?.year;
  const unknown =
    otherChapitre === null || year === undefined
      ? []
      : (await nomenclatureReasons(tx, year, { chapitre: otherChapitre })).map((reason) => ({
          ...reason,
          field: 'otherChapitre',
        }));
  return [...unknown, ...transferGuards.flatMap((guard) => guard.unmet(facts) ?? [])];
}

/** What recording it would do, before it is. */
export async function previewTransfer(tx: Tx, query: TransferPreviewQuery): Promise<TransferPreview> {
  const facts = await transferPlan(tx, query);
  const reasons = await planReasons(tx, facts);
  return {
    scope: scopeOf(facts),
    ceiling: facts.ceiling,
    reasons: reasons.map((reason) => reasonView(reason, tx.language)),
  };
}
