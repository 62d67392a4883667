import type { Reason } from '../kernel/reasons.js';
import type { Tx } from '../platform/context.js';
import { sqlFile } from '../platform/sql.js';
import { budgetReasons } from './domain/budget.reasons.js';

export const NOMENCLATURE = sqlFile(import.meta.dirname, 'nomenclature.sql');

/** The fields of a credit line, and the axis of the nomenclature in which each is looked up. */
const AXES = {
  chapitre: 'chapitre',
  nature: 'nature',
  fonction: 'fonction',
  sousPolitique: 'sous_politique',
  programme: 'programme',
} as const;

type Codes = { readonly [Field in keyof typeof AXES]?: string | null };

interface KnownCode {
  axis: string;
  code: string;
  parent: string | null;
}

/** Why the codes of a line do not stand in the nomenclature of its year, one reason a field. */
export async function nomenclatureReasons(tx: Tx, year: number, codes: Codes): Promise<Reason[]> {
  const given = (Object.keys(AXES) as (keyof typeof AXES)[]).flatMap((field) => {
    const code = codes[field];
    return code ? [{ field, axis: AXES[field], code }] : [];
  });
  const known = await tx.query<KnownCode>(NOMENCLATURE, [
    year,
    JSON.stringify(Object.fromEntries(given.map(({ axis, code }) => [axis, code]))),
  ]);
  const unknown = given.filter(({ axis }) => !known.some((row) => row.axis === axis));
  const nature = known.find(({ axis, parent }) => axis === 'nature' && parent && parent !== codes.chapitre);
  return [
    ...unknown.map(({ field, code }) => budgetReasons.unknown_code({ code, year }, field)),
    ...(nature
      ? [budgetReasons.nature_of_other_chapitre({ nature: nature.code, chapitre: nature.parent ?? '' }, 'nature')]
      : []),
  ];
}
