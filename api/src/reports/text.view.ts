import type { Fix, Severity } from '../act-texts/domain/linter/finding.js';
import { type Place, type Source, type Standing } from '../act-texts/domain/passages.js';
import { ClauseProposalView } from '../clauses/clause.view.js';
import type { TextBlock } from '../kernel/blocks.js';
import { TextBlocksProperty } from '../platform/http/text-blocks.validator.js';

export class PassageView {
  key: string;
  place: Place;
  source: Source['kind'];
  /** What the data write, when they write it. */
  topic: string | null;
  /** The clause of the library that it was taken from. */
  clauseId: number | null;
  /** « Article 3 »; null where nothing is numbered, and for what was taken away. */
  heading: string | null;
  @TextBlocksProperty() blocks: readonly TextBlock[];
  /** What the data say now; null when they say nothing of it. */
  @TextBlocksProperty(true) generated: readonly TextBlock[] | null;
  standing: Standing;
}

/** A datum that the text may say. */
export class MentionView {
  key: string;
  label: string;
  /** What it is a datum of. */
  group: string;
  text: string;
}

/** What mends a finding: other words at that place, the words of the data again, or the datum itself. */
export class FixView {
  kind: Fix['kind'];
  /** To replace, or to write again from the data. */
  passage: string | null;
  /** The words to replace, and what by. */
  quote: string | null;
  by: string | null;
  /** Where the datum is changed. */
  resource: string | null;
  id: number | null;
  field: string | null;
}

/** What reading the text over finds. */
export class FindingView {
  rule: string;
  severity: Severity;
  title: string;
  sentence: string;
  /** The article of law, or the rule of the house. */
  source: string | null;
  /** Where it stands; null when it is about the act as a whole. */
  passage: string | null;
  /** The exact words. */
  quote: string | null;
  /** The key of the datum. */
  mention: string | null;
  fix: FixView | null;
}

/** A rule that had something to judge and found nothing to say. */
export class SoundRuleView {
  rule: string;
  title: string;
}

export class ActTextView {
  reportId: number;
  /** Of the report: sent back as `If-Match`. */
  version: number;
  /** Null while the data alone write the report. */
  textVersion: number | null;
  writtenBy: string | null;
  writtenAt: string | null;
  /** Whether the reader may change it now. */
  editable: boolean;
  passages: PassageView[];
  mentions: MentionView[];
  /** The gravest first. */
  findings: FindingView[];
  sound: SoundRuleView[];
  /** Of the library and of what is renewed, what suits the report and its text does not have yet. */
  proposals: ClauseProposalView[];
}

export class ActTextVersionView {
  textVersion: number;
  sha256: string;
  writtenBy: string;
  writtenOn: string;
  writtenAt: string;
}
