import type { Schemas } from '../api/types';

export type Succession = Schemas['CodeSuccessionView'];

export const successionAxes = [
  'chapitre',
  'nature',
  'fonction',
  'sous_politique',
  'programme',
] as const satisfies Succession['axis'][];
