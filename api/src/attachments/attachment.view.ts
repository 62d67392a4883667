export class AttachmentRemoval {
  by: string;
  on: string;
  reason: string;
}

export class AttachmentView {
  id: number;
  label: string | null;
  fileName: string;
  /** Found in the content. */
  contentType: string;
  sizeBytes: number;
  sha256: string;
  addedBy: string;
  addedOn: string;
  /** Whether the browser may show it on the page. */
  previewable: boolean;
  /** Null while the paper stands. */
  removed: AttachmentRemoval | null;
}

/** The papers of a subject, those that stand first, and what may be added. */
export class AttachmentsView {
  items: AttachmentView[];
  mayWrite: boolean;
  largestBytes: number;
  /** Extensions of the accepted formats. */
  accepted: string[];
}
