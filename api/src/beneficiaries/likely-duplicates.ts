import { reasonView } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import { sqlFile } from '../platform/sql.js';
import type { LikelyDuplicatesQuery } from './beneficiary.dto.js';
import type { LikelyDuplicateView } from './beneficiary.view.js';
import { likenessOf, type Signal } from './domain/likeness.js';

export const LIKELY_DUPLICATES = sqlFile(import.meta.dirname, 'likely-duplicates.sql');

const AT_MOST = 8;

type Candidate = Omit<LikelyDuplicateView, 'why'> & { signals: Signal[] };

const digitsIn = (text: string | null | undefined): string | null => text?.replace(/\D/g, '') || null;

/** The records that are likely the body being entered, the likeliest first, each with why. */
export async function likelyDuplicates(tx: Tx, asked: LikelyDuplicatesQuery): Promise<LikelyDuplicateView[]> {
  const { legalName, usualName, acronym, siret, rna, postalCode, city, id } = asked;
  const candidates = await tx.query<Candidate>(LIKELY_DUPLICATES, [
    legalName ?? null,
    usualName ?? null,
    acronym ?? null,
    digitsIn(siret),
    rna?.replace(/\s/g, '').toUpperCase() ?? null,
    postalCode ?? null,
    city ?? null,
    id ?? null,
  ]);
  return candidates
    .flatMap(({ signals, ...record }) => {
      const likeness = likenessOf(signals);
      return likeness ? [{ record, ...likeness }] : [];
    })
    .sort((one, other) => other.weight - one.weight || one.record.id - other.record.id)
    .slice(0, AT_MOST)
    .map(({ record, why }) => ({ ...record, why: why.map((reason) => reasonView(reason, tx.language)) }));
}
