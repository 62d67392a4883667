import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { LongText } from './LongText';
import { SelectCell, SelectHead, type RowSelection } from './SelectCell';
import styles from './Table.module.css';
import { useIsWider } from './useIsWider';

export interface Column<Row> {
  source: string;
  label: string;
  /** The value itself when left out. */
  render?: (row: Row) => ReactNode;
  align?: 'right';
  /** Cut with an ellipsis: one such column takes the room that is left. */
  ellipsis?: boolean;
  /** As narrow as its content. */
  shrink?: boolean;
  /** The name by which the API sorts. */
  sort?: string;
  /** The cell that names the row and carries its link. */
  link?: boolean;
}

export interface Sorting {
  field: string;
  order: 'ASC' | 'DESC';
  by: (sort: string) => void;
}

interface TableProps<Row> {
  /** Said to screen readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  hrefOf?: (row: Row) => string;
  /** A row is left for its record. */
  onOpen?: (row: Row) => void;
  sorting?: Sorting;
  /** The last row, for what adds up: values by column. */
  totals?: { label: string; values: Readonly<Record<string, ReactNode>> };
  /** A last row of another make. */
  foot?: ReactNode;
  /** The table of a page: its header stays in sight. */
  main?: boolean;
  /** More air, and long texts in full. */
  comfortable?: boolean;
  /** A box before each row, to handle several together. */
  selection?: RowSelection<Row>;
}

const className = <Row,>({ align, ellipsis, shrink, link }: Column<Row>): string =>
  [align === 'right' && styles.right, ellipsis && styles.ellipsis, shrink && styles.shrink, link && styles.named]
    .filter(Boolean)
    .join(' ');

export function Table<Row extends object>({
  caption,
  columns,
  rows,
  hrefOf,
  onOpen,
  sorting,
  totals,
  foot,
  main = false,
  comfortable = false,
  selection,
}: TableProps<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const isWider = useIsWider(box);
  return (
    <div
      ref={box}
      className={main ? styles.main : undefined}
      data-wider={isWider || undefined}
      data-comfortable={comfortable || undefined}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {selection && <SelectHead selection={selection} rows={rows} />}
            {columns.map((column) => (
              <HeadCell key={column.source} column={column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rank) => (
            <TableRow
              key={'id' in row ? String(row.id) : rank}
              row={row}
              columns={columns}
              hrefOf={hrefOf}
              onOpen={onOpen}
              selection={selection}
            />
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <Totals columns={columns} {...totals} />
          </tfoot>
        )}
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}

type TableRowProps<Row> = Pick<TableProps<Row>, 'columns' | 'hrefOf' | 'onOpen' | 'selection'> & { row: Row };

function TableRow<Row extends object>({ row, columns, hrefOf, onOpen, selection }: TableRowProps<Row>) {
  return (
    <tr
      className={hrefOf ? styles.linked : undefined}
      data-row={hrefOf && 'id' in row ? row.id : undefined}
      data-selected={selection?.has(row) || undefined}
    >
      {selection && <SelectCell selection={selection} row={row} />}
      {columns.map((column) => (
        <Cell key={column.source} column={column}>
          {hrefOf && column.link ? (
            <Link className={styles.link} to={hrefOf(row)} onClick={() => onOpen?.(row)}>
              {valueOf(column, row)}
            </Link>
          ) : (
            valueOf(column, row)
          )}
        </Cell>
      ))}
    </tr>
  );
}

function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const cell = (
    <td className={className(column)} data-label={column.label}>
      {children}
    </td>
  );
  return column.ellipsis ? <LongText>{cell}</LongText> : cell;
}

interface TotalsProps<Row> {
  columns: readonly Column<Row>[];
  label: string;
  values: Readonly<Record<string, ReactNode>>;
}

function Totals<Row>({ columns, label, values }: TotalsProps<Row>) {
  const lead = columns.findIndex(({ source }) => source in values);
  return (
    <tr>
      <td colSpan={lead}>{label}</td>
      {columns.slice(lead).map((column) => (
        <td
          key={column.source}
          className={className(column)}
          data-label={values[column.source] ? column.label : undefined}
        >
          {values[column.source]}
        </td>
      ))}
    </tr>
  );
}

function valueOf<Row extends object>(column: Column<Row>, row: Row): ReactNode {
  return column.render ? column.render(row) : ((row as Record<string, ReactNode>)[column.source] ?? null);
}

function HeadCell<Row>({ column, sorting }: { column: Column<Row>; sorting?: Sorting }) {
  if (!sorting || !column.sort) {
    return (
      <th scope="col" className={className({ ...column, ellipsis: false })}>
        {column.label}
      </th>
    );
  }
  const sorted = sorting.field === column.sort;
  const descending = sorted && sorting.order === 'DESC';
  const Arrow = descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={className({ ...column, ellipsis: false })}
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        data-sorted={sorted || undefined}
        onClick={() => sorting.by(column.sort!)}
      >
        {column.label}
        <Arrow size={14} aria-hidden="true" />
      </button>
    </th>
  );
}
