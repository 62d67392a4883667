import type { Schemas, View } from '../api/types';
import type { Family } from '../theme/tokens';

export type Payment = Schemas['PaymentView'] & View;
export type PaymentItem = Schemas['PaymentItem'];
export type Progress = PaymentItem['progress'];

/** How far the slowest of its mandats is, in the order of the chain. */
export const progressFamily: Readonly<Record<Progress, Family>> = {
  certified: 'progress',
  liquidated: 'progress',
  ordered: 'progress',
  signed: 'progress',
  sent: 'wait',
  taken_in_charge: 'wait',
  paid: 'done',
};

export const progresses = Object.keys(progressFamily) as Progress[];
