import { useListContext, useResourceContext, useTranslate, type RaRecord } from 'react-admin';
import type { ReactNode } from 'react';
import type { Totals } from '../../api/types';
import { leaveBy } from './places';
import { Table, type Column } from './Table';
import { TotalsRow } from './TotalsRow';
import { useReading } from './useListState';
import { useRowKeys } from './useRowKeys';
import { useSelection, type Selection } from './useSelection';

/** A column of a list: its label is `resources.<resource>.fields.<source>`; it is sorted by its own name unless told. */
export interface ListColumn<Row> extends Omit<Column<Row>, 'label' | 'sort'> {
  label?: string;
  sort?: string | false;
  /** Name of its sum in the totals of the API. */
  total?: string;
  /** No amount means that it is not decided yet: the total does not tell them as unknown. */
  undecided?: boolean;
  /** One of several sums of a row: alone, as a phone shows it, it would mislead. */
  amongOthers?: boolean;
  /** Offered in the menu of columns, not shown by itself. */
  extra?: boolean;
}

/** What several rows can be chosen for. */
export interface Bulk<Row> {
  /** Tells the rows apart for a screen reader. */
  nameOf: (row: Row) => string;
  /** The row above the table, once something is chosen. */
  row: (selection: Selection<Row>) => ReactNode;
}

/** The name of a column, in its header and in the menu of columns. */
export function useColumnLabel(): (column: { source: string; label?: string }) => string {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  return ({ source, label }) => label ?? translate(`resources.${resource}.fields.${source}`);
}

interface ListTableProps<Row> {
  columns: readonly ListColumn<Row>[];
  hrefOf?: (row: Row) => string;
  /** What the totals are of. */
  label: string;
  totals: Totals | null | undefined;
  bulk?: Bulk<Row>;
}

export function ListTable<Row extends RaRecord>({ columns, hrefOf, label, totals, bulk }: ListTableProps<Row>) {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const labelOf = useColumnLabel();
  const { data = [], sort, setSort } = useListContext<Row>();
  const { density } = useReading().state;
  const selection = useSelection<Row>();
  useRowKeys(data, bulk && selection);
  const sums = columns.map(({ total }) => total);
  const undecided = columns.flatMap((column) => (column.undecided && column.total ? [column.total] : []));
  return (
    <>
      {selection.selected.length > 0 && bulk?.row(selection)}
      <Table
        main
        comfortable={density === 'comfortable'}
        caption={translate(`resources.${resource}.title`)}
        columns={columns.map((column) => ({
          ...column,
          label: labelOf(column),
          sort: column.sort === false ? undefined : (column.sort ?? column.source),
        }))}
        rows={data}
        hrefOf={hrefOf}
        onOpen={({ id }) => leaveBy(resource, id)}
        sorting={{
          ...sort,
          by: (field) => setSort({ field, order: sort.field === field && sort.order === 'ASC' ? 'DESC' : 'ASC' }),
        }}
        selection={bulk && { ...selection, nameOf: bulk.nameOf }}
        foot={
          <TotalsRow label={label} sums={bulk ? [undefined, ...sums] : sums} undecided={undecided} totals={totals} />
        }
      />
    </>
  );
}
