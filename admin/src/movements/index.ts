import { lazy } from 'react';

export const movements = { name: 'movements', list: lazy(() => import('./MovementList')) };
