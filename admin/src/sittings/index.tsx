import { lazy } from 'react';
import { Route } from 'react-router';
import { showDay } from '../shared/format/days';
import type { Sitting } from './sitting';

const SittingMembers = lazy(() => import('./SittingMembers'));

export const sittings = {
  name: 'sittings',
  list: lazy(() => import('./SittingList')),
  show: lazy(() => import('./SittingShow')),
  create: lazy(() => import('./SittingCreate')),
  edit: lazy(() => import('./SittingEdit')),
  children: <Route path=":id/members" element={<SittingMembers />} />,
  recordRepresentation: ({ heldOn }: Sitting) => showDay(heldOn),
};
