import type { Cents } from '../../kernel/money.js';
import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { voteOrigin } from '../create.js';
import type { KnownDepartment } from '../domain/imports/codes.js';
import {
  envelopeKey,
  type Known,
  type KnownLine,
  type KnownYear,
  type LineCodes,
  lineKey,
  type References,
  type Statement,
  type Vote,
} from '../domain/imports/known.js';
import { CODE_FIELDS, type CodeField, type Vocabulary } from '../domain/imports/rows.js';
import type { SpendingReferences, ToldEnvelope } from '../domain/imports/spending.js';
import { keyOf } from '../movements.js';

export const YEAR_OF_IMPORT = `SELECT y.id, y.budget_id AS "budgetId", y.year, y.state, b.name AS budget
  FROM fiscal_year y JOIN budget b ON b.id = y.budget_id WHERE y.id = $1::bigint`;

export const CODES_OF_YEAR = `SELECT DISTINCT axis, code FROM nomenclature_code
  WHERE year = $1::int AND (budget_id IS NULL OR budget_id = $2::bigint)`;

export const KNOWN_DEPARTMENTS = `SELECT id, code, name, closed_on IS NULL AS open FROM department`;

export const LINES_OF_FISCAL_YEAR = `SELECT l.id, e.section, e.chapitre, l.nature, l.fonction, l.sous_politique AS "sousPolitique",
    l.programme, l.department_id AS "departmentId",
    (SELECT sum(m.opened_cents) FROM movement m WHERE m.credit_line_id = l.id AND m.kind = 'initial_budget')::bigint AS "initialCents"
  FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id WHERE e.fiscal_year_id = $1::bigint`;

export const ENVELOPES_OF_FISCAL_YEAR = `SELECT e.id, e.section, e.chapitre, e.opened_cents AS "openedCents", e.available_cents AS "availableCents",
    e.external_cents AS "externalCents",
    (SELECT coalesce(sum(m.opened_cents), 0) FROM provisional_opening o
     JOIN movement m ON m.origin_kind = 'provisional_opening' AND m.origin_id = o.id AND m.kind = 'provisional_credits'
     JOIN credit_line l ON l.id = m.credit_line_id AND l.envelope_id = e.id
     WHERE o.fiscal_year_id = e.fiscal_year_id AND o.replaced_on IS NULL)::bigint AS "provisionalCents",
    (SELECT jsonb_build_object('id', told.id, 'on', told.told_on, 'cumulativeCents', told.cumulative_cents) FROM external_consumption told
     WHERE told.envelope_id = e.id ORDER BY told.told_on DESC, told.id DESC LIMIT 1) AS last
  FROM control_envelope e WHERE e.fiscal_year_id = $1::bigint`;

export const RECORDED_UNDER = `SELECT key, opened_cents AS cents FROM movement WHERE key = ANY($1::text[])`;

const AXIS: Readonly<Record<CodeField, string>> = {
  chapitre: 'chapitre',
  nature: 'nature',
  fonction: 'fonction',
  sousPolitique: 'sous_politique',
  programme: 'programme',
};

/** The movement that this vote makes on a line: the one of a vote recorded by hand, so that neither comes on top of the other. */
export const keyOfVote = ({ kind, act, votedOn }: Vote, creditLineId: number): string =>
  keyOf(voteOrigin(creditLineId, { on: votedOn, label: act }), kind, creditLineId);

/** What a file of any kind is read in: its year, and the codes and departments that its cells name. */
export async function knownFor(tx: Tx, { fiscalYearId }: Statement): Promise<Known> {
  const [year] = await tx.query<KnownYear>(YEAR_OF_IMPORT, [fiscalYearId]);
  const codes = await tx.query<{ axis: string; code: string }>(CODES_OF_YEAR, [found(year).year, found(year).budgetId]);
  const codesOf = (field: CodeField): ReadonlySet<string> =>
    new Set(codes.filter(({ axis }) => axis === AXIS[field]).map(({ code }) => code));
  return {
    year: found(year),
    vocabulary: {
      codes: Object.fromEntries(CODE_FIELDS.map((field) => [field, codesOf(field)])) as Vocabulary['codes'],
      departments: await tx.query<KnownDepartment>(KNOWN_DEPARTMENTS),
    },
  };
}

/** All that a file of this vote is compared with, read at once. */
export const referencesFor = async (tx: Tx, vote: Vote): Promise<References> => ({
  ...(await knownFor(tx, vote)),
  lines: await knownLines(tx, vote),
  envelopes: await knownEnvelopes(tx, vote),
});

/** The same for what others spend. A chapitre that has an envelope may be of another chart: its code is known all the same. */
export async function spendingReferencesFor(tx: Tx, statement: Statement): Promise<SpendingReferences> {
  const { year, vocabulary } = await knownFor(tx, statement);
  const envelopes = await knownEnvelopes(tx, statement);
  const chapitre = new Set([...vocabulary.codes.chapitre, ...[...envelopes.values()].map((each) => each.chapitre)]);
  const codes = { ...vocabulary.codes, chapitre };
  return { year, vocabulary: { ...vocabulary, codes }, envelopes, today: tx.today };
}

async function knownEnvelopes(tx: Tx, { fiscalYearId }: Statement): Promise<Map<string, ToldEnvelope>> {
  const envelopes = await tx.query<ToldEnvelope>(ENVELOPES_OF_FISCAL_YEAR, [fiscalYearId]);
  return new Map(envelopes.map((envelope) => [envelopeKey(envelope.section, envelope.chapitre), envelope]));
}

async function knownLines(tx: Tx, vote: Vote): Promise<Map<string, KnownLine>> {
  const lines = await tx.query<LineCodes & KnownLine>(LINES_OF_FISCAL_YEAR, [vote.fiscalYearId]);
  const keys = lines.map(({ id }) => keyOfVote(vote, id));
  const recorded = await tx.query<{ key: string; cents: Cents }>(RECORDED_UNDER, [keys]);
  const centsUnder = new Map(recorded.map(({ key, cents }) => [key, cents]));
  return new Map(
    lines.map((line) => [lineKey(line), { ...line, votedCents: centsUnder.get(keyOfVote(vote, line.id)) ?? null }]),
  );
}
