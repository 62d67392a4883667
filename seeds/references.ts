import { join } from 'node:path';
import type { Tx } from '../api/src/platform/context.js';
import { rowsOf } from './csv.js';

const referenceRows = <Column extends string>(file: string) =>
  rowsOf<Column>(join(import.meta.dirname, 'reference', file));

/** Adds the parameters and codes that are not there yet. What stands already is never rewritten: a new value is a new dated row. */
export async function loadReferences(tx: Tx): Promise<void> {
  await tx.mark('references.load');
  for (const row of referenceRows<'code' | 'valid_from' | 'amount' | 'unit' | 'label' | 'source'>('parameters.csv')) {
    await tx.query(
      `INSERT INTO parameter (code, valid_from, amount, unit, label, source) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT uq_parameter_code_date DO NOTHING`,
      [row.code, row.valid_from, row.amount, row.unit, row.label, row.source],
    );
  }
  // Who the authority is, from its creation; an administrator prepares what follows.
  for (const row of referenceRows<IdentityColumn>('house-identities.csv')) {
    await tx.query(
      `INSERT INTO house_identity (valid_from, name, name_of, short_name, short_name_of, address_lines, city, siren, court, header_lines, footer_line)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT ON CONSTRAINT uq_house_identity_valid_from DO NOTHING`,
      [
        ...[row.valid_from, row.name, row.name_of, row.short_name, row.short_name_of, row.address_lines.split('|')],
        ...[row.city, row.siren, row.court, row.header_lines.split('|'), row.footer_line],
      ],
    );
  }
  for (const row of referenceRows<'axis' | 'first_year' | 'last_year' | 'code' | 'label' | 'parent'>(
    'nomenclature.csv',
  )) {
    await tx.query(
      `INSERT INTO nomenclature_code (axis, year, code, label, parent)
       SELECT $1, year, $4, $5, nullif($6, '') FROM generate_series($2::int, $3::int) AS year
       ON CONFLICT ON CONSTRAINT uq_nomenclature_code DO NOTHING`,
      [row.axis, row.first_year, row.last_year, row.code, row.label, row.parent],
    );
  }
  // Which natures suit which bodies.
  for (const row of referenceRows<'document' | 'nature' | 'beneficiary_kind' | 'legal_category' | 'source'>(
    'nature-rules.csv',
  )) {
    await tx.query(
      `INSERT INTO nature_rule (document, nature, beneficiary_kind, legal_category, source)
       VALUES ($1, $2, nullif($3, ''), nullif($4, ''), $5) ON CONFLICT ON CONSTRAINT uq_nature_rule DO NOTHING`,
      [row.document, row.nature, row.beneficiary_kind, row.legal_category, row.source],
    );
  }
  // Insee’s categories, and the kind of body that each is; without one, any.
  for (const row of referenceRows<'code' | 'label' | 'kind'>('legal_categories.csv')) {
    await tx.query(
      `INSERT INTO legal_category (code, label, kind) VALUES ($1, $2, nullif($3, '')) ON CONFLICT (code) DO NOTHING`,
      [row.code, row.label, row.kind],
    );
  }
  await loadRequestReferences(tx);
  await loadClauses(tx);
}

/** The library of the acts; a clause comes after the one that it replaces. What the authority has changed since stays as it did. */
async function loadClauses(tx: Tx): Promise<void> {
  for (const row of referenceRows<ClauseColumn>('clauses.csv')) {
    await tx.query(
      `INSERT INTO clause (code, place, rank, title, text, legal_reference, legal_link, act_number, act_on, kinds, bodies, condition,
         standard, valid_from, valid_until, replaces_id)
       VALUES ($1, $2, $3, $4, $5, nullif($6, ''), nullif($7, ''), nullif($8, ''), nullif($9, '')::date, $10, $11, $12, $13, $14,
         nullif($15, '')::date, (SELECT id FROM clause WHERE code = $16))
       ON CONFLICT DO NOTHING`,
      [
        ...[row.code, row.place, row.rank, row.title, row.text, row.legal_reference, row.legal_link],
        ...[row.act_number, row.act_on, row.kinds.split(' '), row.bodies.split(' '), row.condition],
        ...[row.standard === 'true', row.valid_from, row.valid_until, row.replaces],
      ],
    );
  }
}

type ClauseColumn =
  | 'code'
  | 'place'
  | 'rank'
  | 'title'
  | 'text'
  | 'legal_reference'
  | 'legal_link'
  | 'act_number'
  | 'act_on'
  | 'kinds'
  | 'bodies'
  | 'condition'
  | 'standard'
  | 'valid_from'
  | 'valid_until'
  | 'replaces';

/** The accounts of a request's budget and the papers asked for; the order of the files is that of the screens. */
async function loadRequestReferences(tx: Tx): Promise<void> {
  for (const [index, { code, label }] of referenceRows<'code' | 'label'>('request-accounts.csv').entries()) {
    await tx.query(
      `INSERT INTO request_account (code, rank, label) VALUES ($1, $2, $3)
       ON CONFLICT ON CONSTRAINT uq_request_account_code DO NOTHING`,
      [code, index + 1, label],
    );
  }
  for (const [index, row] of referenceRows<PaperColumn>('papers.csv').entries()) {
    await tx.query(
      `INSERT INTO paper_kind (code, rank, label, request_kinds, forms, beneficiary_kinds, occasion, mandatory_from, validity_months, source)
       VALUES ($1, $2, $3, $4, $5, $6, $7, nullif($8, '')::date, nullif($9, '')::int, $10)
       ON CONFLICT ON CONSTRAINT uq_paper_kind_code DO NOTHING`,
      [
        ...[row.code, index + 1, row.label],
        ...[row.request_kinds, row.forms, row.beneficiary_kinds].map((codes) => codes.split(' ')),
        ...[row.occasion, row.mandatory_from, row.validity_months, row.source],
      ],
    );
  }
}

type IdentityColumn =
  | 'valid_from'
  | 'name'
  | 'name_of'
  | 'short_name'
  | 'short_name_of'
  | 'address_lines'
  | 'city'
  | 'siren'
  | 'court'
  | 'header_lines'
  | 'footer_line';

type PaperColumn =
  | 'code'
  | 'label'
  | 'request_kinds'
  | 'forms'
  | 'beneficiary_kinds'
  | 'occasion'
  | 'mandatory_from'
  | 'validity_months'
  | 'source';
