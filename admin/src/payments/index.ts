import { lazy } from 'react';
import type { Payment } from './payment';

export const payments = {
  name: 'payments',
  list: lazy(() => import('./PaymentList')),
  show: lazy(() => import('./PaymentShow')),
  create: lazy(() => import('./PaymentCreate')),
  recordRepresentation: ({ beneficiary, instalment }: Payment) => `${beneficiary.legalName}, ${instalment.label}`,
};
