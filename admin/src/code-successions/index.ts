import { lazy } from 'react';

export const codeSuccessions = {
  name: 'code-successions',
  list: lazy(() => import('./SuccessionList')),
  create: lazy(() => import('./SuccessionCreate')),
};
