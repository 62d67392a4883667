import type { ActionView, ReasonView } from '../../platform/actions.view.js';
import type { FoundBy, SignedCopyState } from '../domain/signed-copy.lifecycle.js';
import type { SignedKind } from '../domain/signed-document.js';

/** A code read on a page of the scan. */
export class PageCodeView {
  page: number;
  /** As it is printed: « K7QF2-M9XA3 ». */
  code: string;
}

export class CopiedDocumentView {
  id: number;
  kind: SignedKind;
  code: string;
  reference: string;
  title: string;
  edition: number;
  /** The table of the act, and its number. */
  subject: 'deliberation' | 'report' | 'convention';
  subjectId: number;
}

export class SignedCopyItem {
  id: number;
  state: SignedCopyState;
  stateSince: string;
  fileName: string;
  contentType: string;
  sizeBytes: number;
  /** Null when its pages could not be drawn. */
  pageCount: number | null;
  /** How many of its pages told a code. */
  readCount: number;
  reference: string | null;
  title: string | null;
  subject: string | null;
  subjectId: number | null;
  receivedBy: string;
  receivedOn: string;
}

export class SignedCopyPage {
  items: SignedCopyItem[];
  hasNextPage: boolean;
}

export class SignedCopyTotals {
  count: number;
}

export class SignedCopyView {
  id: number;
  version: number;
  state: SignedCopyState;
  stateSince: string;
  fileName: string;
  contentType: string;
  sizeBytes: number;
  /** Digest of its bytes, its own: not that of what was printed. */
  sha256: string;
  pageCount: number | null;
  codes: PageCodeView[];
  /** The document that it is the signed copy of; null while it waits. */
  document: CopiedDocumentView | null;
  attachmentId: number | null;
  /** Whether the attachment was removed since. */
  removed: boolean;
  foundBy: FoundBy | null;
  placedBy: string | null;
  placedOn: string | null;
  asideReason: string | null;
  receivedBy: string;
  receivedOn: string;
  /** Why it did not find its act by itself. */
  findings: ReasonView[];
  actions: ActionView[];
}

/** A scan that was just handed in. */
export class ReceivedCopyView extends SignedCopyView {
  /** The very same file was handed in before: this is what became of it. */
  again: boolean;
}
