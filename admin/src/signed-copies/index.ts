import { lazy } from 'react';
import type { SignedCopy } from './signedCopy';

export const signedCopies = {
  name: 'signed-copies',
  list: lazy(() => import('./SignedCopyList')),
  show: lazy(() => import('./SignedCopyShow')),
  recordRepresentation: ({ fileName }: SignedCopy) => fileName,
};
