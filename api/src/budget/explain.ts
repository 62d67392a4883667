import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { ExplanationQuery } from './budget.dto.js';
import type { BalanceExplanation, EnvelopeExplanationView, OriginShare } from './budget.view.js';
import { readCreditLine } from './read.js';

export const EXPLANATION = sqlFile(import.meta.dirname, 'explain.sql');

/** The hour is that of the clock, the day that of the rules: the demonstration stands on another day. */
export const ENVELOPE_HEAD = `SELECT e.id AS "envelopeId", b.id AS "budgetId", b.name AS budget, y.year, e.section, e.chapitre,
    (SELECT max(told_on) FROM external_consumption WHERE envelope_id = e.id) AS "externalToldOn",
    $2::text || to_char(clock_timestamp() AT TIME ZONE 'Europe/Paris', '"T"HH24:MI') AS at
  FROM control_envelope e JOIN fiscal_year y ON y.id = e.fiscal_year_id JOIN budget b ON b.id = y.budget_id
  WHERE e.id = $1::bigint`;

type Head = Pick<
  EnvelopeExplanationView,
  'envelopeId' | 'budgetId' | 'budget' | 'year' | 'section' | 'chapitre' | 'at' | 'externalToldOn'
>;
type Explained = BalanceExplanation & { ofOrigin: OriginShare };

/** Why so much is available on an envelope: the addition that makes it, from the votes to the documents that consume. */
export async function explainEnvelope(
  tx: Tx,
  envelopeId: number,
  { wantedCents, origin }: ExplanationQuery,
): Promise<EnvelopeExplanationView> {
  const head = found((await tx.query<Head>(ENVELOPE_HEAD, [envelopeId, tx.today]))[0]);
  const { ofOrigin, ...balance } = await explain(tx, envelopeId, null, origin);
  return {
    ...head,
    ...balance,
    externalConsumptionImported: head.externalToldOn !== null,
    exceededCents: Math.max(0, -balance.availableCents),
    shortCents: wantedCents === undefined ? null : Math.max(0, wantedCents - balance.availableCents),
    ofOrigin: origin === undefined ? null : ofOrigin,
    creditLine: null,
  };
}

/** The same for the envelope of a credit line, with the line's own figures: they warn, only the envelope refuses. */
export async function explainCreditLine(tx: Tx, id: number, query: ExplanationQuery): Promise<EnvelopeExplanationView> {
  const { envelopeId } = await readCreditLine(tx, id);
  const { ofOrigin: _, ...own } = await explain(tx, envelopeId, id);
  return { ...(await explainEnvelope(tx, envelopeId, query)), creditLine: { id, ...own } };
}

async function explain(
  tx: Tx,
  envelopeId: number,
  creditLineId: number | null,
  origin: string | null = null,
): Promise<Explained> {
  const [explained] = await tx.query<Explained>(EXPLANATION, [envelopeId, creditLineId, origin]);
  return found(explained);
}
