import type { Schemas, View } from '../api/types';
import { codesText, labelOf, type CreditLineItem } from '../credit-lines/creditLine';
import { useLanguage, useT } from '../i18n';
import { money } from '../shared/format/figures';

export type Transfer = Schemas['TransferView'] & View;
export type TransferItem = Schemas['TransferItem'];
export type Preview = Schemas['TransferPreview'];
export type Ceiling = Schemas['TransferCeilingView'];

export const scopes = ['within_chapitre', 'between_chapitres'] as const satisfies TransferItem['scope'][];

/** A side of a transfer: its line, or the chapitre that is not followed here. */
export function useSide(): (codes: string | null, chapitre: string) => string {
  const t = useT();
  return (codes, chapitre) => codes ?? t('resources.transfers.chapitre', { chapitre });
}

/** A line among others, with what it has left. */
export function useLineOption(): (line: CreditLineItem) => string {
  const t = useT();
  const language = useLanguage();
  return (line) =>
    t('resources.transfers.option', {
      codes: codesText(line),
      label: labelOf(line) ?? '',
      budget: line.budget,
      year: line.year,
      available: money(line.availableCents, language),
    });
}
