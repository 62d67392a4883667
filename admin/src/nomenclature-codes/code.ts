import type { ListAnswer, Schemas, View } from '../api/types';
import { useRead } from '../api/useRead';
import type { Choice } from '../shared';

export type CodeItem = Schemas['NomenclatureCodeItem'];
export type Code = Schemas['NomenclatureCodeView'] & View;
export type Axis = CodeItem['axis'];

export const axes = [
  'chapitre',
  'nature',
  'fonction',
  'politique',
  'sous_politique',
  'programme',
] as const satisfies Axis[];

/** On what the codes of each axis hang; decimal codes and politiques hang on nothing. */
export const parentOf: Readonly<Record<Axis, Axis | 'section' | null>> = {
  chapitre: 'section',
  nature: 'chapitre',
  fonction: null,
  politique: null,
  sous_politique: 'politique',
  programme: 'sous_politique',
};

interface Asked {
  axis: Axis;
  year: number;
  /** Its own codes before those of all; those of all alone without one. */
  budgetId?: number | null;
  parent?: string | null;
}

/** The codes that a line may bear: neither closed nor grouping others. */
export function useUsableCodes(asked: Asked | null): Choice[] {
  const path = asked && '/nomenclature-codes';
  const { axis, year, budgetId, parent } = asked ?? {};
  const { data } = useRead<ListAnswer<CodeItem>>(path, {
    ...{ axis, year, usable: 'true', perPage: 200 },
    ...(budgetId && { forBudgetId: budgetId }),
    ...(parent && { parent }),
  });
  return (data?.items ?? []).map(({ code, label }) => ({ id: code, name: `${code} · ${label}` }));
}
