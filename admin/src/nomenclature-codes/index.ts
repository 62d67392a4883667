import { lazy } from 'react';
import type { CodeItem } from './code';

export const nomenclatureCodes = {
  name: 'nomenclature-codes',
  list: lazy(() => import('./NomenclatureList')),
  show: lazy(() => import('./NomenclatureShow')),
  create: lazy(() => import('./NomenclatureCreate')),
  edit: lazy(() => import('./NomenclatureEdit')),
  recordRepresentation: ({ code, label }: CodeItem) => `${code} · ${label}`,
};
