import type { ActionView } from '../platform/actions.view.js';
import type { AmountTotal, NamedLink } from '../platform/links.view.js';
import type { ConventionKind } from './domain/convention.js';
import type { ConventionState } from './domain/convention.lifecycle.js';

export class ConventionTextItem {
  textVersion: number;
  /** Digest of the text, in UTF-8. */
  sha256: string;
  writtenBy: string;
  writtenOn: string;
}

export class ConventionTextView extends ConventionTextItem {
  body: string;
}

export class ConventionAwardView {
  id: number;
  object: string;
  amountCents: number;
  fiscalYear: number;
}

export class ConventionBeneficiaryView {
  id: number;
  legalName: string;
  siret: string | null;
  representativeName: string | null;
}

export class ConventionReportView {
  id: number;
  number: string;
  state: string;
}

export class ConventionActView {
  id: number;
  number: string;
  adoptedOn: string;
  receivedOn: string | null;
  publishedOn: string | null;
  notifiedOn: string | null;
  /** Derived; null while a fact is missing. */
  enforceableOn: string | null;
}

/** One point of what is decided, set against what is written; both stand elsewhere in the view. */
export class ComparedPoint {
  point: 'amount' | 'text';
  same: boolean;
}

export class ConventionItem {
  id: number;
  kind: ConventionKind;
  title: string;
  state: ConventionState;
  stateSince: string;
  awardId: number;
  beneficiaryId: number;
  beneficiaryName: string;
  amountCents: number;
  termOn: string | null;
  enforceableOn: string | null;
  demonstration: boolean;
}

export class ConventionPage {
  items: ConventionItem[];
  hasNextPage: boolean;
}

export class ConventionTotals {
  count: number;
  amount: AmountTotal;
}

export class ConventionView {
  id: number;
  version: number;
  state: ConventionState;
  stateSince: string;
  department: NamedLink;
  kind: ConventionKind;
  title: string;
  termOn: string | null;
  award: ConventionAwardView;
  beneficiary: ConventionBeneficiaryView;
  report: ConventionReportView | null;
  deliberation: ConventionActView | null;
  /** The text as it stands now. */
  body: string;
  textVersion: number;
  textSha256: string;
  /** The version frozen at the agenda: what was, or will be, voted. */
  annexedVersion: number | null;
  annexedSha256: string | null;
  annexedOn: string | null;
  /** Newest first, without their words. */
  texts: ConventionTextItem[];
  comparison: ComparedPoint[];
  approvedBy: string | null;
  approvedOn: string | null;
  sentOn: string | null;
  beneficiarySignedOn: string | null;
  beneficiarySigner: string | null;
  authoritySignedOn: string | null;
  authoritySignedBy: string | null;
  notifiedOn: string | null;
  demonstration: boolean;
  actions: ActionView[];
  sealed: string[];
}
