import { useListContext, type RaRecord } from 'react-admin';
import { LoadingRows } from '../feedback/LoadingRows';
import { visibleIn } from './columns';
import styles from './ListPage.module.css';
import { ListTable, type Bulk, type ListColumn } from './ListTable';
import { Pages } from './Pages';
import { useHrefOf } from './useHrefOf';
import { useReading } from './useListState';
import { useReturn } from './useReturn';
import { useTotals } from './useTotals';

interface DeskRowsProps<Row> {
  columns: readonly ListColumn<Row>[];
  bulk?: Bulk<Row>;
}

export function DeskRows<Row extends RaRecord>({ columns, bulk }: DeskRowsProps<Row>) {
  const hrefOf = useHrefOf();
  const { isPending } = useListContext();
  const { state } = useReading();
  const { totals, label, at } = useTotals();
  useReturn(!isPending);
  return (
    <>
      <div className={styles.card}>
        {isPending ? (
          <LoadingRows rows={10} />
        ) : (
          <ListTable
            columns={visibleIn(columns, state.columns)}
            hrefOf={hrefOf}
            label={label}
            totals={totals}
            bulk={bulk}
          />
        )}
      </div>
      <Pages totalsAt={at} withKeys />
    </>
  );
}
