import type { FiscalYearState, Section } from '../domain/budget.js';

export class ExternalConsumptionItem {
  id: number;
  envelopeId: number;
  budget: string;
  year: number;
  section: Section;
  chapitre: string;
  chapitreLabel: string | null;
  toldOn: string;
  cumulativeCents: number;
  /** What it adds to the figure told before it. */
  differenceCents: number;
  source: string;
  recordedBy: string | null;
  /** Whether it is the figure that now stands. */
  current: boolean;
  demonstration: boolean;
}

export class ExternalConsumptionPage {
  items: ExternalConsumptionItem[];
  hasNextPage: boolean;
}

export class ExternalConsumptionTotals {
  count: number;
}

/** An envelope of which the finance system may tell, and what it last told. */
export class ToldEnvelope {
  id: number;
  budget: string;
  year: number;
  yearState: FiscalYearState;
  section: Section;
  chapitre: string;
  chapitreLabel: string | null;
  openedCents: number;
  externalCents: number;
  availableCents: number;
  /** The line of the rest of the chapitre, on which its credits are opened; null until the finance system tells of it. */
  restLineId: number | null;
  restOpenedCents: number;
  /** Null while the finance system has told nothing: what is available is then that of the grants. */
  toldOn: string | null;
}
