import { useMediaQuery } from '@mui/material';
import { useRef } from 'react';
import { useT } from '../i18n';
import { Money } from '../shared';
import { centsOf, columns } from './desk';
import styles from './Desk.module.css';

import { PhoneTree } from './PhoneTree';
import { TreeRow } from './TreeRow';
import type { TreeProps } from './useDesk';
import { useTreeKeys } from './useTreeKeys';

/** Credits from the level that was chosen down to the line; arrows open, close and move, « Entrée » opens what makes a figure. */
export const Tree = (props: TreeProps) => {
  const phone = useMediaQuery('(max-width: 640px)', { noSsr: true });
  return phone ? <PhoneTree {...props} /> : <Table {...props} />;
};

const Table = ({ desk, reading, onDrill }: TreeProps) => {
  const t = useT();
  const table = useRef<HTMLTableElement>(null);
  const { current, onKeyDown, onFocus } = useTreeKeys(table, desk, reading, onDrill);
  return (
    <div className={styles.card}>
      <table
        ref={table}
        role="treegrid"
        aria-label={t('resources.budget-desk.tree')}
        className={styles.tree}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <thead>
          <tr>
            <th scope="col">{t('resources.budget-desk.line')}</th>
            {columns.map((figure) => (
              <th key={figure} scope="col" className={styles.right}>
                {t(`resources.budget-desk.columns.${figure}`)}
              </th>
            ))}
            <th scope="col" className={styles.barCell}>
              <span className="visually-hidden">{t('resources.budget-desk.columns.bar')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {desk.nodes.map((node, rank) => (
            <TreeRow
              key={node.path.join('/')}
              node={node}
              level={desk.levels[node.path.length - 1]!}
              isCurrent={rank === current}
              clicked={reading.state.clicked}
              onToggle={() => reading.toggle(node, desk)}
              onDrill={onDrill}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{t('resources.budget-desk.filtered', { smart_count: desk.totals.lines })}</td>
            {columns.map((figure) => (
              <td key={figure} className={styles.right}>
                <Money cents={centsOf(desk.totals, figure)} />
              </td>
            ))}
            <td className={styles.barCell} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
};
