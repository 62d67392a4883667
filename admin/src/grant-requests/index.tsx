import { lazy } from 'react';
import { Route } from 'react-router';
import type { GrantRequest } from './grantRequest';

const RequestPapers = lazy(() => import('./papers/RequestPapers'));
const RequestLetter = lazy(() => import('./letters/RequestLetter'));

export const grantRequests = {
  name: 'grant-requests',
  list: lazy(() => import('./GrantRequestList')),
  show: lazy(() => import('./GrantRequestShow')),
  create: lazy(() => import('./GrantRequestCreate')),
  edit: lazy(() => import('./GrantRequestEdit')),
  children: (
    <>
      <Route path=":id/papers" element={<RequestPapers />} />
      <Route path=":id/letters/:letterId" element={<RequestLetter />} />
    </>
  ),
  recordRepresentation: ({ title }: GrantRequest) => title,
};
