import type { ParameterStanding, ParameterUnit } from './domain/parameter.js';

export class ParameterValueView {
  id: number;
  code: string;
  label: string;
  unit: ParameterUnit;
  validFrom: string;
  amount: number;
  source: string;
  standing: ParameterStanding;
  /** Who recorded it; « Premier démarrage » for what comes with the product. */
  recordedBy: string | null;
  recordedAt: string | null;
}

export class ParameterPage {
  items: ParameterValueView[];
  hasNextPage: boolean;
}

export class ParameterTotals {
  count: number;
}
