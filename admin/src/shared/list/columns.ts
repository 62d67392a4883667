import type { ListColumn } from './ListTable';

type Named = Pick<ListColumn<never>, 'source' | 'link' | 'extra'>;

/** The cell that carries the link is what a row is: it cannot be taken away. */
const shows = ({ source, link, extra }: Named, chosen: readonly string[] | null): boolean =>
  link === true || (chosen ? chosen.includes(source) : extra !== true);

/** The columns to show, in the order of the list: those chosen, or those that it shows by itself. */
export const visibleIn = <Column extends Named>(
  columns: readonly Column[],
  chosen: readonly string[] | null,
): Column[] => columns.filter((column) => shows(column, chosen));

/** What to write in the address once a column is shown or hidden; null when that is how the list is by itself. */
export function toggled(columns: readonly Named[], chosen: readonly string[] | null, source: string): string[] | null {
  const shown = visibleIn(columns, chosen).map((column) => column.source);
  const next = columns
    .map((column) => column.source)
    .filter((name) => (name === source ? !shown.includes(name) : shown.includes(name)));
  const own = visibleIn(columns, null).map((column) => column.source);
  return next.join() === own.join() ? null : next;
}
