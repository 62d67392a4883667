import type { ItemKind } from '../domain/item.js';
import { authorisationKind } from './authorisation.js';
import { awardKind } from './award.js';
import { refusalKind } from './refusal.js';
import type { Kind } from './kind.js';
import { membershipKind } from './membership.js';

/** All that a report can decide, in the order in which each kind is locked: to decide another thing is to add its row, and its file. */
export const KINDS: Readonly<Record<ItemKind, Kind>> = {
  award: awardKind,
  membership: membershipKind,
  authorisation: authorisationKind,
  refusal: refusalKind,
};

export const kinds = Object.entries(KINDS) as [ItemKind, Kind][];

/** SQL: what each report decides, whatever it is, with its amount (NULL when nobody knows it). */
export const DECIDED_AMOUNTS = kinds
  .map(
    ([, { table, column, amount }]) =>
      `SELECT i.report_id, ${amount ?? 'NULL::bigint'} AS cents FROM report_item i JOIN ${table} t ON t.id = i.${column}`,
  )
  .join(' UNION ALL ');
