import type { ActionView, ReasonView } from '../platform/actions.view.js';
import type { AmountTotal, NamedLink } from '../platform/links.view.js';
import type { BankAccountState } from './domain/bank-account.lifecycle.js';
import type { BeneficiaryKind, StateAidRegime } from './domain/beneficiary.js';
import type { BeneficiaryState } from './domain/beneficiary.lifecycle.js';

export class BankAccountView {
  id: number;
  version: number;
  state: BankAccountState;
  beneficiaryId: number;
  maskedIban: string;
  holder: string;
  proof: string;
  providedOn: string;
  providedBy: string;
  decidedOn: string | null;
  decidedBy: string | null;
  calledContact: string | null;
  refusalReason: string | null;
  /** First day on which it may be paid to. */
  usableFrom: string | null;
  actions: ActionView[];
}

export class RevealedBankAccountView {
  iban: string;
  bic: string | null;
}

export class BeneficiaryItem {
  id: number;
  kind: BeneficiaryKind;
  legalName: string;
  acronym: string | null;
  siret: string | null;
  rna: string | null;
  legalCategory: string | null;
  postalCode: string | null;
  city: string | null;
  stopped: boolean;
  demonstration: boolean;
  /** State of the bank details that count: confirmed if there are some, else waiting, else none. */
  bankState: BankAccountState | null;
}

export class BeneficiaryPage {
  items: BeneficiaryItem[];
  hasNextPage: boolean;
}

export class BeneficiaryTotals {
  count: number;
}

export class ContactView {
  id: number;
  version: number;
  name: string;
  function: string | null;
  phone: string | null;
  email: string | null;
  /** From which day one may be called to confirm what came later. */
  knownSince: string;
  leftOn: string | null;
}

export class EstablishmentView {
  id: number;
  legalName: string;
  siret: string | null;
  city: string | null;
}

/** A year of a body, all its establishments together. */
export class ExposureYearView {
  year: number;
  requested: AmountTotal;
  /** On their way to a vote. */
  toVoteCents: number;
  grantedCents: number;
  paidCents: number;
}

export class ExposureView {
  years: ExposureYearView[];
  /** Above this total in a year a private body needs a convention; null when the law had no such rule. */
  conventionThresholdCents: number | null;
}

/** Whether the body could be paid today, and what stands against it. */
export class PayabilityView {
  possible: boolean;
  reasons: ReasonView[];
}

export class MergedIntoView {
  id: number;
  name: string;
  on: string;
  by: string;
  reason: string;
}

export class BeneficiaryView {
  id: number;
  version: number;
  state: BeneficiaryState;
  kind: BeneficiaryKind;
  legalName: string;
  usualName: string | null;
  acronym: string | null;
  siret: string | null;
  siren: string | null;
  rna: string | null;
  /** INSEE code of the legal category. */
  legalCategory: string | null;
  legalCategoryLabel: string | null;
  address: string | null;
  postalCode: string | null;
  city: string | null;
  representativeName: string | null;
  representativeCapacity: string | null;
  republicanCommitmentOn: string | null;
  /** On what ground the body has none to sign. */
  republicanCommitmentExemption: string | null;
  stateAidRegime: StateAidRegime | null;
  /** Number of the scheme, such as SA.111723. */
  stateAidReference: string | null;
  stopped: boolean;
  stopReason: string | null;
  demonstration: boolean;
  bankAccounts: BankAccountView[];
  contacts: ContactView[];
  /** The other records of the same SIREN. */
  establishments: EstablishmentView[];
  exposure: ExposureView;
  payment: PayabilityView;
  mergedInto: MergedIntoView | null;
  /** The records that were merged into this one. */
  mergedHere: NamedLink[];
  /** The records that looked like this one when it was entered, said to be others. */
  distinctFrom: NamedLink[];
  actions: ActionView[];
  sealed: string[];
}

export class LikelyDuplicateView {
  id: number;
  kind: BeneficiaryKind;
  legalName: string;
  usualName: string | null;
  acronym: string | null;
  siret: string | null;
  rna: string | null;
  city: string | null;
  demonstration: boolean;
  /** Requests on this record. */
  requests: number;
  /** What they have in common, the surest first. */
  why: ReasonView[];
}

/** How many records hang on a body. */
export class MergedFilesView {
  grantRequests: number;
  awards: number;
  memberships: number;
  contacts: number;
  /** Stay on the record they were entered for, as the mandats they paid. */
  bankAccounts: number;
  mandats: number;
}

/** What merging would do, and what stands against it. */
export class MergePreviewView {
  allowed: boolean;
  reasons: ReasonView[];
  moves: MergedFilesView;
}

export class LegalCategoryView {
  code: string;
  label: string;
  /** The kind of body that it is; null when it may be several. */
  kind: BeneficiaryKind | null;
}
