import type { Cents } from '../../kernel/money.js';
import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { voteOrigin } from '../create.js';
import type { Section } from '../domain/budget.js';
import type { KnownDepartment } from '../domain/imports/codes.js';
import {
  envelopeKey,
  type KnownEnvelope,
  type KnownLine,
  type LineCodes,
  lineKey,
  type References,
  type Vote,
} from '../domain/imports/known.js';
import { CODE_FIELDS, type CodeField, type Vocabulary } from '../domain/imports/rows.js';
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

export const ENVELOPES_OF_FISCAL_YEAR = `SELECT e.section, e.chapitre, e.opened_cents AS "openedCents", e.available_cents AS "availableCents"
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

/** All that a file of this vote is compared with, read at once. */
export async function referencesFor(tx: Tx, vote: Vote): Promise<References> {
  const [year] = await tx.query<References['year']>(YEAR_OF_IMPORT, [vote.fiscalYearId]);
  const codes = await tx.query<{ axis: string; code: string }>(CODES_OF_YEAR, [found(year).year, found(year).budgetId]);
  const codesOf = (field: CodeField): ReadonlySet<string> =>
    new Set(codes.filter(({ axis }) => axis === AXIS[field]).map(({ code }) => code));
  const envelopes = await tx.query<KnownEnvelope & { section: Section; chapitre: string }>(ENVELOPES_OF_FISCAL_YEAR, [
    vote.fiscalYearId,
  ]);
  return {
    year: found(year),
    vocabulary: {
      codes: Object.fromEntries(CODE_FIELDS.map((field) => [field, codesOf(field)])) as Vocabulary['codes'],
      departments: await tx.query<KnownDepartment>(KNOWN_DEPARTMENTS),
    },
    lines: await knownLines(tx, vote),
    envelopes: new Map(envelopes.map((envelope) => [envelopeKey(envelope.section, envelope.chapitre), envelope])),
  };
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
