/** A list as one user keeps it. */
export class ListViewView {
  id: number;
  /** The resource of the list. */
  list: string;
  /** Null: how the list opens. */
  name: string | null;
  /** The query of its address: filters, sort, columns, density. */
  query: string;
}
