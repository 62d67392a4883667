import type { Schemas } from '../api/types';
import { useLanguage, useT } from '../i18n';
import { money, percent } from '../shared/format/figures';
import type { Family } from '../theme/tokens';

export type ParameterValue = Schemas['ParameterValueView'];

export const standingFamily: Readonly<Record<ParameterValue['standing'], Family>> = {
  in_force: 'done',
  coming: 'wait',
  past: 'ended',
};

export interface Parameter {
  code: string;
  label: string;
  unit: ParameterValue['unit'];
  /** What comes first, then what is in force, then what is past. */
  values: ParameterValue[];
}

/** One parameter a code, in the order of their labels; the latest label names it. */
export function byParameter(values: readonly ParameterValue[]): Parameter[] {
  const codes = [...new Set(values.map(({ code }) => code))];
  return codes
    .map((code) => {
      const own = values
        .filter((value) => value.code === code)
        .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1));
      const { label, unit } = own[0]!;
      return { code, label, unit, values: own };
    })
    .sort((one, other) => one.label.localeCompare(other.label, 'fr'));
}

/** « 23 000,00 € », « 60 jours », « 6 mois ». */
export function useValueWords(): (value: Pick<ParameterValue, 'amount' | 'unit'>) => string {
  const t = useT();
  const language = useLanguage();
  return ({ amount, unit }) => {
    if (unit === 'cents') return money(amount, language);
    if (unit === 'basis_points') return percent(amount, language, { short: true });
    return t(`resources.parameters.units.${unit}`, { smart_count: amount });
  };
}
