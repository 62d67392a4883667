import { lazy } from 'react';

export const bridgeItems = { name: 'bridge-items', list: lazy(() => import('./BridgeList')) };
