import type { ActionView } from '../platform/actions.view.js';
import type { BankAccountState } from './domain/bank-account.lifecycle.js';
import type { BeneficiaryKind } from './domain/beneficiary.js';

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

export class BeneficiaryView {
  id: number;
  version: number;
  kind: BeneficiaryKind;
  legalName: string;
  usualName: string | null;
  acronym: string | null;
  siret: string | null;
  siren: string | null;
  rna: string | null;
  /** INSEE code of the legal category. */
  legalCategory: string | null;
  address: string | null;
  postalCode: string | null;
  city: string | null;
  representativeName: string | null;
  representativeCapacity: string | null;
  contactName: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  republicanCommitmentOn: string | null;
  stopped: boolean;
  stopReason: string | null;
  demonstration: boolean;
  bankAccounts: BankAccountView[];
}
