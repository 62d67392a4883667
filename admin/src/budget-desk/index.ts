import { lazy } from 'react';

export const budgetDesk = { name: 'budget-desk', list: lazy(() => import('./DeskPage')) };
