import type { Schemas, View } from '../api/types';
import { useT } from '../i18n';

export type CreditLine = Schemas['CreditLineView'] & View;
export type CreditLineItem = Schemas['CreditLineItem'];
export type Movement = Schemas['MovementItem'];
export type CreditKind = Schemas['RecordCreditsDto']['kind'];
export type Department = Schemas['DepartmentItem'];

export const sections = ['fonctionnement', 'investissement'] as const satisfies CreditLineItem['section'][];

export const creditKinds = [
  'initial_budget',
  'supplementary_budget',
  'amending_budget',
] as const satisfies CreditKind[];

type Coded = Pick<CreditLineItem, 'sousPolitique' | 'programme' | 'chapitre' | 'nature' | 'fonction'>;

/** In the order in which acts print them; an axis that the budget does not use is left out. */
export const codesOf = ({ sousPolitique, programme, chapitre, nature, fonction }: Coded): string[] =>
  [sousPolitique, programme, chapitre, nature, fonction].filter(Boolean);

export const codesText = (line: Coded): string => codesOf(line).join(' · ');

type Labelled = Pick<CreditLineItem, 'fonctionLabel' | 'natureLabel' | 'chapitreLabel'>;

/** The finest label that the nomenclature knows. */
export const labelOf = ({ fonctionLabel, natureLabel, chapitreLabel }: Labelled): string | null =>
  fonctionLabel ?? natureLabel ?? chapitreLabel;

/** The line without nature is the rest of its chapitre, spent outside our files. */
export function useLineLabel(): (line: Labelled & Pick<CreditLineItem, 'nature'>) => string | null {
  const t = useT();
  return (line) => (line.nature === '' ? t('resources.credit-lines.rest') : labelOf(line));
}

type Placed = Pick<CreditLineItem, 'budget' | 'year' | 'section' | 'chapitre'>;

/** The level of the vote, which alone refuses: two lines of one envelope share what is left. */
export const envelopeKey = ({ budget, year, section, chapitre }: Placed): string =>
  [budget, year, section, chapitre].join('|');
