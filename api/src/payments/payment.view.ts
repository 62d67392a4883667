import type { InstalmentCondition } from '../awards/domain/award.js';
import type { ConventionState } from '../conventions/domain/convention.lifecycle.js';
import type { ActionView } from '../platform/actions.view.js';
import { AmountTotal } from '../platform/links.view.js';
import type { MandatState } from './domain/mandat.lifecycle.js';
import type { PaperCode } from './domain/papers.js';
import type { PaymentProgress, PaymentState } from './domain/payment.lifecycle.js';

export class PaymentItem {
  id: number;
  state: PaymentState;
  stateSince: string;
  progress: PaymentProgress;
  beneficiaryName: string;
  awardId: number;
  awardObject: string;
  instalmentLabel: string;
  amountCents: number;
  certifiedBy: string;
  certifiedOn: string;
  liquidatedOn: string | null;
  demonstration: boolean;
}

export class PaymentPage {
  items: PaymentItem[];
  hasNextPage: boolean;
}

export class PaymentTotals {
  count: number;
  amount: AmountTotal;
}

export class PaidAwardView {
  id: number;
  object: string;
  fiscalYear: number;
  amountCents: number;
  /** Certified by all the payments of the award. */
  certifiedCents: number;
  paidCents: number;
  /** What may still be certified. */
  balanceCents: number;
}

export class PayeeView {
  id: number;
  legalName: string;
  siret: string | null;
}

export class PaidInstalmentView {
  id: number;
  rank: number;
  label: string;
  condition: InstalmentCondition;
  /** Ten-thousandths of the award; null for a fixed amount. */
  rateBp: number | null;
  amountCents: number;
}

export class PaidConventionView {
  id: number;
  title: string;
  state: ConventionState;
  notifiedOn: string | null;
}

export class PaidDeliberationView {
  id: number;
  number: string;
  adoptedOn: string;
  enforceableOn: string | null;
}

export class PayeeAccountView {
  id: number;
  maskedIban: string;
  holder: string;
}

export class MandatLineView {
  rank: number;
  section: string;
  chapitre: string;
  nature: string;
  fonction: string;
  /** '' when the budget does not use this axis. */
  sousPolitique: string;
  programme: string;
  amountCents: number;
}

export class PaymentMandatView {
  id: number;
  number: number | null;
  state: MandatState;
  stateSince: string;
  budget: string;
  year: number;
  amountCents: number;
  bordereauId: number | null;
  paidOn: string | null;
  /** Day and reason of its rejection or cancellation. */
  endedOn: string | null;
  endReason: string | null;
  replacesId: number | null;
  /** The one that stands for it now. */
  replacedById: number | null;
  lines: MandatLineView[];
}

/** What the accountant said of an earlier mandat of the body: what to look at before the next one. */
export class PastRejectionView {
  mandatId: number;
  number: number;
  budget: string;
  year: number;
  on: string;
  reason: string;
}

export class PaperView {
  code: PaperCode;
  /** Rubric of annexe I of the CGCT: 7211 for a first payment, 7212 for a later one. */
  rubric: '7211' | '7212';
  /** Whether it can be joined today. */
  present: boolean;
  reference: string | null;
  on: string | null;
}

export class PaymentView {
  id: number;
  version: number;
  state: PaymentState;
  stateSince: string;
  /** How far it is: as far as the slowest of its mandats, one to issue again before all. */
  progress: PaymentProgress;
  departmentId: number;
  demonstration: boolean;
  amountCents: number;
  certifiedBy: string;
  certifiedOn: string;
  /** What shows that the condition of the instalment is met. */
  evidence: string;
  liquidatedBy: string | null;
  liquidatedOn: string | null;
  award: PaidAwardView;
  beneficiary: PayeeView;
  instalment: PaidInstalmentView;
  convention: PaidConventionView | null;
  deliberation: PaidDeliberationView | null;
  /** The account of its mandats or, until it is liquidated, the one confirmed today. */
  account: PayeeAccountView | null;
  mandats: PaymentMandatView[];
  papers: PaperView[];
  /** The five latest, the newest first. */
  pastRejections: PastRejectionView[];
  sealed: string[];
  actions: ActionView[];
}
