import { lazy } from 'react';
import type { Award } from './award';

export const awards = {
  name: 'awards',
  list: lazy(() => import('./AwardList')),
  show: lazy(() => import('./AwardShow')),
  create: lazy(() => import('./AwardCreate')),
  edit: lazy(() => import('./AwardEdit')),
  recordRepresentation: ({ beneficiary }: Award) => beneficiary.legalName,
};
