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
  sealed: string[];
  actions: ActionView[];
}
