import type { Section } from '../domain/budget.js';

export class ProvisionalOpeningView {
  id: number;
  section: Section;
  openedOn: string;
  act: string | null;
  /** The day of the vote that replaced it; null while the year lives on it. */
  replacedOn: string | null;
}

/** A chapitre before the vote: what the year before voted, what may be opened of it, what is. */
export class ProvisionalEnvelope {
  section: Section;
  chapitre: string;
  previousCents: number;
  limitCents: number;
  openedCents: number;
  /** Reserved or committed on it. */
  usedCents: number;
}

/** A line that lives on provisional credits: the vote gives it its own. */
export class ProvisionalLine {
  creditLineId: number;
  codes: string;
  label: string | null;
  department: string;
  provisionalCents: number;
  usedCents: number;
}

export class ProvisionalCreditsView {
  id: number;
  year: number;
  openings: ProvisionalOpeningView[];
  envelopes: ProvisionalEnvelope[];
  lines: ProvisionalLine[];
}
