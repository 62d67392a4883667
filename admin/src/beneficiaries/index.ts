import { lazy } from 'react';
import { nameOf } from './beneficiary';

export const beneficiaries = {
  name: 'beneficiaries',
  list: lazy(() => import('./BeneficiaryList')),
  show: lazy(() => import('./BeneficiaryShow')),
  create: lazy(() => import('./BeneficiaryCreate')),
  edit: lazy(() => import('./BeneficiaryEdit')),
  recordRepresentation: nameOf,
};
