import { lazy } from 'react';
import type { Check } from './check';

export { scopeOf } from './check';
export { ChecksCard } from './ChecksCard';
export { VerifyButton } from './VerifyButton';

export const commitmentChecks = {
  name: 'commitment-checks',
  list: lazy(() => import('./CheckList')),
  show: lazy(() => import('./CheckShow')),
  recordRepresentation: ({ name }: Check) => name,
};
