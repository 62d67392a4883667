import type { ActionView } from '../../platform/actions.view.js';
import { AmountTotal } from '../../platform/links.view.js';
import type { BordereauState } from '../domain/bordereau.lifecycle.js';
import type { MandatState } from '../domain/mandat.lifecycle.js';
import { MandatLineView, PayeeAccountView, PayeeView } from '../payment.view.js';

export class MandatItem {
  id: number;
  number: number | null;
  state: MandatState;
  stateSince: string;
  budget: string;
  year: number;
  beneficiaryName: string;
  awardId: number;
  awardObject: string;
  paymentId: number;
  bordereauId: number | null;
  bordereauNumber: number | null;
  amountCents: number;
  /** Why it was rejected or cancelled. */
  endReason: string | null;
  /** Whether another one was issued in its place. */
  replaced: boolean;
  demonstration: boolean;
}

export class MandatPage {
  items: MandatItem[];
  hasNextPage: boolean;
}

export class MandatTotals {
  count: number;
  amount: AmountTotal;
}

export class MandatBordereauView {
  id: number;
  number: number;
  state: BordereauState;
  signedOn: string | null;
  sentOn: string | null;
}

/** Another mandat of the same payment and budget. */
export class RelatedMandatView {
  id: number;
  number: number | null;
  state: MandatState;
}

export class MandatView {
  id: number;
  version: number;
  state: MandatState;
  stateSince: string;
  departmentId: number;
  demonstration: boolean;
  /** Given when it is ordered. */
  number: number | null;
  fiscalYearId: number;
  budget: string;
  year: number;
  amountCents: number;
  paymentId: number;
  awardId: number;
  awardObject: string;
  beneficiary: PayeeView;
  /** The account it was issued with, whatever happened since. */
  account: PayeeAccountView;
  lines: MandatLineView[];
  certifiedBy: string;
  liquidatedBy: string;
  orderedBy: string | null;
  orderedOn: string | null;
  bordereau: MandatBordereauView | null;
  signedBy: string | null;
  takenInChargeOn: string | null;
  paidOn: string | null;
  proof: string | null;
  proofRecordedBy: string | null;
  /** Day on which the accountant rejected it, or on which it was cancelled. */
  endedOn: string | null;
  endedBy: string | null;
  endReason: string | null;
  replaces: RelatedMandatView | null;
  replacedBy: RelatedMandatView | null;
  sealed: string[];
  actions: ActionView[];
}
