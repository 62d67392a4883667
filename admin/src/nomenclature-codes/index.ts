import { lazy } from 'react';

export const nomenclatureCodes = { name: 'nomenclature-codes', list: lazy(() => import('./NomenclatureList')) };
