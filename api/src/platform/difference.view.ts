/** Words kept, taken out or put in. */
export class DifferenceRun {
  kind: 'same' | 'deleted' | 'inserted';
  text: string;
}

export class DifferenceCell {
  runs: DifferenceRun[];
}

/** A line of the text: a paragraph, an item of a list, a row of a table with its cells. */
export class DifferenceLine {
  type: 'heading' | 'paragraph' | 'item' | 'caption' | 'row' | 'line';
  standing: 'same' | 'changed' | 'deleted' | 'inserted';
  cells: DifferenceCell[];
}

export class ChangedAmount {
  /** The heading that it stands under. */
  place: string | null;
  /** As the text writes it; null when it was not stated there. */
  before: string | null;
  after: string | null;
}

/** One side of the comparison. */
export class ComparedText {
  textVersion: number;
  writtenBy: string;
  writtenOn: string;
}

/** What changed from a version of a text to another. */
export class DifferenceView {
  from: ComparedText;
  to: ComparedText;
  /** The lines that are not the same on both sides. */
  changed: number;
  amounts: ChangedAmount[];
  /** Both texts, in one order. */
  lines: DifferenceLine[];
}
