import type { ActionView } from '../../platform/actions.view.js';
import { AmountTotal } from '../../platform/links.view.js';
import type { BordereauState } from '../domain/bordereau.lifecycle.js';
import type { MandatState } from '../domain/mandat.lifecycle.js';

export class BordereauItem {
  id: number;
  number: number;
  state: BordereauState;
  stateSince: string;
  budget: string;
  year: number;
  mandatCount: number;
  totalCents: number;
  sentOn: string | null;
  demonstration: boolean;
}

export class BordereauPage {
  items: BordereauItem[];
  hasNextPage: boolean;
}

export class BordereauTotals {
  count: number;
  amount: AmountTotal;
}

export class GatheredMandatView {
  id: number;
  number: number;
  state: MandatState;
  paymentId: number;
  awardId: number;
  awardObject: string;
  beneficiaryName: string;
  amountCents: number;
  /** Why it was rejected, or cancelled before the signature; null otherwise. */
  endReason: string | null;
}

export class BordereauView {
  id: number;
  version: number;
  state: BordereauState;
  stateSince: string;
  number: number;
  fiscalYearId: number;
  budget: string;
  year: number;
  demonstration: boolean;
  preparedBy: string;
  signedBy: string | null;
  /** The act under which it was signed. */
  signedUnder: string | null;
  signedOn: string | null;
  sentOn: string | null;
  /** With those that were cancelled since. */
  mandats: GatheredMandatView[];
  /** Without them. */
  totalCents: number;
  sealed: string[];
  actions: ActionView[];
}
