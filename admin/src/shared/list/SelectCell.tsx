import { useT } from '../../i18n';
import styles from './Select.module.css';
import type { Selection } from './useSelection';

/** What a table needs to let its rows be chosen. */
export interface RowSelection<Row> extends Selection<Row> {
  /** Tells the rows apart for a screen reader. */
  nameOf: (row: Row) => string;
}

export function SelectHead<Row>({ selection, rows }: { selection: RowSelection<Row>; rows: readonly Row[] }) {
  const t = useT();
  const chosen = rows.filter(selection.has).length;
  return (
    <th scope="col" className={styles.cell}>
      <label className={styles.box}>
        <input
          type="checkbox"
          aria-label={t('shared.list.selectAll')}
          checked={chosen > 0 && chosen === rows.length}
          ref={(input) => {
            if (input) input.indeterminate = chosen > 0 && chosen < rows.length;
          }}
          onChange={selection.toggleAll}
        />
      </label>
    </th>
  );
}

export function SelectCell<Row>({ selection, row }: { selection: RowSelection<Row>; row: Row }) {
  const t = useT();
  return (
    <td className={styles.cell}>
      <label className={styles.box}>
        <input
          type="checkbox"
          aria-label={t('shared.list.select', { name: selection.nameOf(row) })}
          checked={selection.has(row)}
          onChange={() => selection.toggle(row)}
        />
      </label>
    </td>
  );
}
