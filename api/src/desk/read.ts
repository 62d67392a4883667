import { creditLineList } from '../budget/list.js';
import type { Tx } from '../platform/context.js';
import { conditions, type ListQuery } from '../platform/lists.js';
import type { DeskView } from './desk.view.js';
import { type Grouping, GROUPINGS, levelsOf } from './domain/groupings.js';
import { among, dayOf } from './query.js';
import { carriedBy, readTree } from './tree.js';

const groupings = Object.keys(GROUPINGS) as Grouping[];

/**
 * Credits under the filters of their list, as a tree: `grouping`, the paths that are `open`, and `asOf` a past day.
 * @throws Refusal invalid for what it does not understand.
 */
export async function readDesk(tx: Tx, query: ListQuery): Promise<DeskView> {
  const { grouping: _, open, asOf: __, ...filters } = query;
  const grouping = among(query, 'grouping', groupings, 'chapitre');
  const asOf = dayOf(tx, query);
  const chosen = conditions(tx, creditLineList, filters, []);
  const chapitres = filters['chapitre']?.split(',').length ?? 0;
  const levels = levelsOf(grouping, await carriedBy(tx, chosen), chapitres);
  const year = Math.max(...(filters['year'] ?? '').split(',').map(Number)) || null;
  const paths = open === undefined ? null : open.split(',').filter(Boolean);
  return { asOf, grouping, levels, ...(await readTree(tx, chosen, levels, { open: paths, asOf, year })) };
}
