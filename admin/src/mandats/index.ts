import { lazy } from 'react';
import type { Mandat } from './mandat';

export const mandats = {
  name: 'mandats',
  list: lazy(() => import('./MandatList')),
  show: lazy(() => import('./MandatShow')),
  recordRepresentation: ({ number, beneficiary }: Mandat) =>
    number === null ? beneficiary.legalName : `${number}, ${beneficiary.legalName}`,
};
