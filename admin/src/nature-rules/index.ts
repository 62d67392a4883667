import { lazy } from 'react';

export const natureRules = { name: 'nature-rules', list: lazy(() => import('./NatureRuleList')) };
