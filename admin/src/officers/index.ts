import { lazy } from 'react';
import type { Officer } from './officer';

export const officers = {
  name: 'officers',
  list: lazy(() => import('./OfficerList')),
  show: lazy(() => import('./OfficerShow')),
  recordRepresentation: ({ displayName }: Officer) => displayName,
};
