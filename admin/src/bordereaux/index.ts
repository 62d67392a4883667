import { lazy } from 'react';
import type { Bordereau } from './bordereau';

export const bordereaux = {
  name: 'bordereaux',
  list: lazy(() => import('./BordereauList')),
  show: lazy(() => import('./BordereauShow')),
  recordRepresentation: ({ number }: Bordereau) => String(number),
};
