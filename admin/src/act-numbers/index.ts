import { lazy } from 'react';
import type { ActNumber } from './number';

export const actNumbers = {
  name: 'act-numbers',
  list: lazy(() => import('./ActNumberList')),
  show: lazy(() => import('./ActNumberShow')),
  recordRepresentation: ({ number }: ActNumber) => number,
};
