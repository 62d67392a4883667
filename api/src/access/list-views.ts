import { actorId, type Tx } from '../platform/context.js';
import type { KeepListViewDto } from './list-views.dto.js';
import type { ListViewView } from './list-views.view.js';

/** How the reader keeps their lists: under a name, or, without one, as the list opens. */
export function ownListViews(tx: Tx): Promise<ListViewView[]> {
  return tx.query<ListViewView>('SELECT id, list, name, query FROM user_list_view WHERE user_id = $1 ORDER BY id', [
    actorId(tx),
  ]);
}

/** A name used again takes the new query. */
export async function keepListView(tx: Tx, { list, name = null, query }: KeepListViewDto): Promise<void> {
  await tx.query(
    `INSERT INTO user_list_view (user_id, list, name, query) VALUES ($1, $2, $3, $4)
     ON CONFLICT ON CONSTRAINT uq_user_list_view DO UPDATE SET query = excluded.query`,
    [actorId(tx), list, name, query],
  );
}

/** One's own only; what is not there is forgotten already. */
export async function forgetListView(tx: Tx, id: number): Promise<void> {
  await tx.query('DELETE FROM user_list_view WHERE id = $1 AND user_id = $2', [id, actorId(tx)]);
}
