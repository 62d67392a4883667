import type { Schemas, View } from '../api/types';
import type { Family } from '../theme/tokens';

export type Payment = Schemas['PaymentView'] & View;
export type PaymentItem = Schemas['PaymentItem'];
export type Progress = PaymentItem['progress'];

/** How far the slowest of its mandats is, one to issue again before all, in the order of the chain. */
export const progressFamily: Readonly<Record<Progress, Family>> = {
  rejected: 'stop',
  cancelled: 'attention',
  certified: 'progress',
  liquidated: 'progress',
  ordered: 'progress',
  signed: 'progress',
  sent: 'wait',
  taken_in_charge: 'wait',
  paid: 'done',
};

export type PaymentMandat = Payment['mandats'][number];

/** Those that stand for the payment: one that was replaced no longer does. */
export const currentMandats = ({ mandats }: Pick<Payment, 'mandats'>): PaymentMandat[] =>
  mandats.filter(({ replacedById }) => replacedById === null);

export const progresses = Object.keys(progressFamily) as Progress[];
