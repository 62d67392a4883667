import { lazy } from 'react';

export const actSeries = {
  name: 'act-series',
  list: lazy(() => import('./SeriesList')),
  create: lazy(() => import('./SeriesCreate')),
};
