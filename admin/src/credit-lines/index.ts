import { lazy } from 'react';
import { codesText, type CreditLine } from './creditLine';

export const creditLines = {
  name: 'credit-lines',
  list: lazy(() => import('./CreditLineList')),
  show: lazy(() => import('./CreditLineShow')),
  create: lazy(() => import('./CreditLineCreate')),
  recordRepresentation: (line: CreditLine) => codesText(line),
};
