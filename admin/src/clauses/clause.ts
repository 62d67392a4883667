import type { Schemas, View } from '../api/types';
import { bodies } from '../sittings/sitting';
import { useT } from '../i18n';
import type { Choice } from '../shared';

export type ClauseItem = Schemas['ClauseItem'];
export type Clause = Schemas['ClauseView'] & View;
export type ClauseBlocks = Schemas['ClauseExample']['blocks'];
export type ClauseMention = Schemas['ClauseMentionView'];
type Place = ClauseItem['place'];
type Kind = ClauseItem['kinds'][number];
type Body = ClauseItem['bodies'][number];
type Condition = ClauseItem['condition'];

export const places = ['visas', 'considerants', 'articles'] as const satisfies Place[];
export const kinds = ['award', 'membership', 'authorisation', 'refusal'] as const satisfies Kind[];
export const conditions = [
  ...(['always', 'delegation', 'opinions', 'convention_annexed', 'above_threshold', 'accounts_threshold'] as const),
  ...(['several_budgets', 'investment', 'multi_year', 'earmarked', 'in_kind', 'renewal', 'represented'] as const),
  ...(['association', 'republican_commitment', 'public_body', 'company'] as const),
  ...(['de_minimis', 'sgei_de_minimis', 'exempted'] as const),
] satisfies Condition[];

interface ClauseChoices {
  places: (Choice & { id: Place })[];
  kinds: (Choice & { id: Kind })[];
  bodies: (Choice & { id: Body })[];
  conditions: (Choice & { id: Condition })[];
}

export function useClauseChoices(): ClauseChoices {
  const t = useT();
  return {
    places: places.map((id) => ({ id, name: t(`resources.clauses.places.${id}`) })),
    kinds: kinds.map((id) => ({ id, name: t(`resources.clauses.kinds.${id}`) })),
    bodies: bodies.map((id) => ({ id, name: t(`resources.sittings.bodies.${id}`) })),
    conditions: conditions.map((id) => ({ id, name: t(`resources.clauses.conditions.${id}`) })),
  };
}

/** Several values in words, in the order of their choices. */
export const namesOf = (choices: readonly Choice[], values: readonly string[]): string =>
  choices
    .filter(({ id }) => values.includes(String(id)))
    .map(({ name }) => name)
    .join(', ');

/** What a clause that follows another takes from it; its days are its own. */
export const successorOf = ({ id, place, rank, title, text, kinds: served, ...clause }: Clause): object => {
  const { bodies: sat, condition, standard, legalReference, legalLink, actNumber, actOn } = clause;
  return {
    replacesId: id,
    ...{ place, rank, title, text, kinds: served, bodies: sat, condition, standard },
    ...{ legalReference, legalLink, actNumber, actOn },
  };
};
