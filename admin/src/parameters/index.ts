import { lazy } from 'react';

export const parameters = { name: 'parameters', list: lazy(() => import('./ParameterList')) };
