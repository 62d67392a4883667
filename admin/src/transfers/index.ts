import { lazy } from 'react';
import type { Transfer } from './transfer';

export const transfers = {
  name: 'transfers',
  list: lazy(() => import('./TransferList')),
  show: lazy(() => import('./TransferShow')),
  create: lazy(() => import('./TransferCreate')),
  recordRepresentation: ({ number }: Transfer) => number,
};
