import { useListContext, useResourceContext, useTranslate, type RaRecord } from 'react-admin';
import type { ReactNode } from 'react';
import type { Totals } from '../../api/types';
import { LoadingRows } from '../feedback/LoadingRows';
import { Table, type Column } from './Table';
import { TotalsRow } from './TotalsRow';
import { useSelection, type Selection } from './useSelection';

/** A column of a list: its label is `resources.<resource>.fields.<source>`; it is sorted by its own name unless told. */
export interface ListColumn<Row> extends Omit<Column<Row>, 'label' | 'sort'> {
  label?: string;
  sort?: string | false;
  /** Name of its sum in the totals of the API. */
  total?: string;
  /** No amount means that it is not decided yet: the total does not tell them as unknown. */
  undecided?: boolean;
}

/** What several rows can be chosen for. */
export interface Bulk<Row> {
  /** Tells the rows apart for a screen reader. */
  nameOf: (row: Row) => string;
  /** The row above the table, once something is chosen. */
  row: (selection: Selection<Row>) => ReactNode;
}

interface ListTableProps<Row> {
  columns: readonly ListColumn<Row>[];
  hrefOf: (row: Row) => string;
  /** What the totals are of. */
  label: string;
  totals: Totals | null | undefined;
  bulk?: Bulk<Row>;
}

export function ListTable<Row extends RaRecord>({ columns, hrefOf, label, totals, bulk }: ListTableProps<Row>) {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const { data = [], isPending, sort, setSort } = useListContext<Row>();
  const selection = useSelection<Row>();
  const sums = columns.map(({ total }) => total);
  const undecided = columns.flatMap((column) => (column.undecided && column.total ? [column.total] : []));
  if (isPending) return <LoadingRows rows={10} />;
  return (
    <div onKeyDown={({ key }) => key === 'Escape' && selection.clear()}>
      {selection.selected.length > 0 && bulk?.row(selection)}
      <Table
        main
        caption={translate(`resources.${resource}.title`)}
        columns={columns.map((column) => ({
          ...column,
          label: column.label ?? translate(`resources.${resource}.fields.${column.source}`),
          sort: column.sort === false ? undefined : (column.sort ?? column.source),
        }))}
        rows={data}
        hrefOf={hrefOf}
        sorting={{
          ...sort,
          by: (field) => setSort({ field, order: sort.field === field && sort.order === 'ASC' ? 'DESC' : 'ASC' }),
        }}
        selection={bulk && { ...selection, nameOf: bulk.nameOf }}
        foot={
          <TotalsRow label={label} sums={bulk ? [undefined, ...sums] : sums} undecided={undecided} totals={totals} />
        }
      />
    </div>
  );
}
