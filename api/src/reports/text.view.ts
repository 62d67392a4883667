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
