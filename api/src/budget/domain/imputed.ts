import type { Cents } from '../../kernel/money.js';
import type { Section } from './budget.js';

/** A credit line as an act names it. Codes as in the line: an axis that the budget does not use is ''. */
export interface Imputation {
  readonly budget: string;
  readonly year: number;
  readonly section: Section;
  readonly chapitre: string;
  readonly nature: string;
  readonly fonction: string;
  readonly sousPolitique: string;
  readonly sousPolitiqueLabel: string | null;
  readonly programme: string;
  readonly programmeLabel: string | null;
}

export interface ImputedAmount {
  readonly amountCents: Cents;
  /** As an act prints it; null when nothing was printed before. */
  readonly printed: string | null;
  /** Null until finance says which credit line is meant. */
  readonly imputation: Imputation | null;
}

export const SECTIONS: Readonly<Record<Section, string>> = {
  fonctionnement: 'section de fonctionnement',
  investissement: 'section d’investissement',
};

/** The axes in the order in which acts print them; what the budget does not use is not named. */
export function imputed(line: Imputation): string {
  const analytic = (axis: string, code: string, label: string | null) =>
    code ? [`${axis} ${code}${label ? ` « ${label} »` : ''}`] : [];
  return [
    `${line.budget}, exercice ${line.year}, ${SECTIONS[line.section]}`,
    ...analytic('sous-politique', line.sousPolitique, line.sousPolitiqueLabel),
    ...analytic('programme', line.programme, line.programmeLabel),
    `chapitre ${line.chapitre}`,
    `nature ${line.nature}`,
    `fonction ${line.fonction}`,
  ].join(', ');
}
