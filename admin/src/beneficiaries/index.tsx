import { lazy } from 'react';
import { Route } from 'react-router';
import { nameOf } from './beneficiary';

const BeneficiaryMerge = lazy(() => import('./BeneficiaryMerge'));

export const beneficiaries = {
  name: 'beneficiaries',
  list: lazy(() => import('./BeneficiaryList')),
  show: lazy(() => import('./BeneficiaryShow')),
  create: lazy(() => import('./BeneficiaryCreate')),
  edit: lazy(() => import('./BeneficiaryEdit')),
  children: <Route path=":id/merge" element={<BeneficiaryMerge />} />,
  recordRepresentation: nameOf,
};
