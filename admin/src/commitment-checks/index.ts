import { lazy } from 'react';
import type { Check } from './check';

export { ChecksCard } from './ChecksCard';

export const commitmentChecks = {
  name: 'commitment-checks',
  list: lazy(() => import('./CheckList')),
  show: lazy(() => import('./CheckShow')),
  recordRepresentation: ({ name }: Check) => name,
};
