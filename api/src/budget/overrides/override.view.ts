/** A line that a document takes, or would take, beyond its credits. */
export class LineShortageView {
  creditLineId: number;
  /** « B370 · 65748 · 67 » */
  line: string;
  openedCents: number;
  committedCents: number;
  reservedCents: number;
  availableCents: number;
  wantedCents: number;
  /** What the visa would take beyond the line. */
  beyondCents: number;
}

/** A reservation that went beyond its line: who decided it, when, by how much, why, and under which act. */
export class LineOverrideView {
  id: number;
  creditLineId: number;
  /** « B370 · 65748 · 67 » */
  line: string;
  /** The document that took it: `award`, `membership`. */
  originKind: string;
  originId: number;
  originLabel: string;
  beyondCents: number;
  /** What its document still holds of it; zero once it gave the credits back. */
  standingCents: number;
  reason: string;
  decidedBy: string;
  decidedOn: string;
  /** The act that gives the right. */
  act: string;
}
