import type { ActionView } from '../platform/actions.view.js';
import type { FoundBy } from './domain/signed-copy.lifecycle.js';
import type { SignedKind } from './domain/signed-document.js';

/** A signed copy as its document knows it. */
export class StandingCopyView {
  id: number;
  attachmentId: number;
  fileName: string;
  contentType: string;
  sha256: string;
  foundBy: FoundBy;
  placedBy: string;
  placedOn: string;
}

/** A version of a document, printed once to be signed. */
export class SignedDocumentView {
  id: number;
  kind: SignedKind;
  edition: number;
  /** As it is printed on each page: « K7QF2-M9XA3 ». */
  code: string;
  reference: string;
  title: string;
  /** Digest of its bytes. */
  sha256: string;
  sizeBytes: number;
  /** The version of the text that it prints; null when the data alone write it. */
  textVersion: number | null;
  /** Why it replaced the version before; null for the first. */
  reason: string | null;
  frozenBy: string;
  frozenOn: string;
  standing: 'to_sign' | 'signed' | 'superseded';
  copies: StandingCopyView[];
}

/** What was frozen of a record, newest first, and what may be done. */
export class SignedDocumentsView {
  items: SignedDocumentView[];
  /** Whether the data say something else than the version that stands; null while nothing is frozen, or once it is signed. */
  overtaken: boolean | null;
  /** `freeze`, for whoever may. */
  actions: ActionView[];
  /** Whether the reader may hand in a signed copy. */
  mayReceive: boolean;
}

/** The bytes read again, against the digest that was noted when they were written. */
export class SignedDocumentCheck {
  edition: number;
  code: string;
  /** As noted at the freezing. */
  sha256: string;
  /** As the bytes are now; null when they are not there. */
  readSha256: string | null;
  sizeBytes: number;
  intact: boolean;
}

export class SignedDocumentItem {
  id: number;
  kind: SignedKind;
  code: string;
  reference: string;
  title: string;
  edition: number;
  frozenOn: string;
  frozenBy: string;
  subject: string;
  subjectId: number;
  copyCount: number;
  superseded: boolean;
}

export class SignedDocumentPage {
  items: SignedDocumentItem[];
  hasNextPage: boolean;
}

export class SignedDocumentTotals {
  count: number;
}
