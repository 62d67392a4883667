import type { Cents } from '../../kernel/money.js';

/** What an award wants of one envelope. */
export interface Want {
  readonly awardId: number;
  /** Null while the imputation is not resolved to a credit line. */
  readonly envelopeId: number | null;
  readonly chapitre: string;
  readonly availableCents: Cents;
  readonly wantedCents: Cents;
}

export type VisaOutlook =
  | { readonly code: 'visa_unresolved'; readonly params: Record<string, never> }
  | { readonly code: 'visa_leaves'; readonly params: { readonly leftCents: Cents; readonly chapitre: string } }
  | { readonly code: 'visa_short'; readonly params: { readonly missingCents: Cents; readonly chapitre: string } };

/**
 * What is left after each visa, given in this order: one that is short is passed over and takes nothing.
 * An award over several envelopes is told by the tightest of them.
 */
export function successiveVisas(awardIds: readonly number[], wants: readonly Want[]): Map<number, VisaOutlook> {
  const left = new Map(wants.map(({ envelopeId, availableCents }) => [envelopeId, availableCents]));
  const told = new Map<number, VisaOutlook>();
  for (const awardId of awardIds) {
    const wanted = wants.filter((want) => want.awardId === awardId);
    if (wanted.some(({ envelopeId }) => envelopeId === null)) {
      told.set(awardId, { code: 'visa_unresolved', params: {} });
      continue;
    }
    const own = wanted
      .map(({ envelopeId, chapitre, wantedCents }) => ({
        envelopeId,
        chapitre,
        afterCents: left.get(envelopeId)! - wantedCents,
      }))
      .sort((one, other) => one.afterCents - other.afterCents);
    const [tightest] = own;
    if (!tightest) continue;
    const { afterCents, chapitre } = tightest;
    if (afterCents < 0) told.set(awardId, { code: 'visa_short', params: { missingCents: -afterCents, chapitre } });
    else {
      for (const envelope of own) left.set(envelope.envelopeId, envelope.afterCents);
      told.set(awardId, { code: 'visa_leaves', params: { leftCents: afterCents, chapitre } });
    }
  }
  return told;
}
