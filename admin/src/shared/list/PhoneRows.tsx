import { useListContext, type RaRecord } from 'react-admin';
import { LoadingRows } from '../feedback/LoadingRows';
import styles from './ListPage.module.css';
import type { ListColumn } from './ListTable';
import { Pages } from './Pages';
import { PhoneList, type PhoneCard } from './PhoneList';
import { SumCell } from './TotalsRow';
import { useHrefOf } from './useHrefOf';
import { useReturn } from './useReturn';
import { useTotals } from './useTotals';

interface PhoneRowsProps<Row> {
  columns: readonly ListColumn<Row>[];
  card: (row: Row) => PhoneCard;
}

/** Rows as cards, then the amount that comes last in the chain. */
export function PhoneRows<Row extends RaRecord>({ columns, card }: PhoneRowsProps<Row>) {
  const hrefOf = useHrefOf();
  const { data = [], isPending } = useListContext<Row>();
  const { totals, label, at } = useTotals();
  const summed = columns.findLast(({ total, amongOthers }) => total && !amongOthers);
  useReturn(!isPending);
  if (isPending) return <LoadingRows />;
  return (
    <>
      <PhoneList rows={data} card={card} hrefOf={hrefOf} />
      {totals && (
        <p className={styles.phoneTotals}>
          <span>{label}</span>
          {summed && <SumCell sum={totals[summed.total!] as never} undecided={summed.undecided} />}
        </p>
      )}
      <Pages totalsAt={at} />
    </>
  );
}
