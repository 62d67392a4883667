import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { Money } from '../money/Money';
import styles from './Select.module.css';

interface BulkRowProps {
  /** « 3 mandats sélectionnés » */
  label: string;
  totalCents: number;
  onClear: () => void;
  /** What can be done with them, how many it is possible for, and why not the others. */
  children: ReactNode;
}

/** Under the filters, never over them. */
export const BulkRow = ({ label, totalCents, onClear, children }: BulkRowProps) => {
  const t = useT();
  return (
    <div className={`${styles.bulk} screen-only`} role="group" aria-label={label}>
      <span role="status">
        <strong>{label}</strong>&ensp;
        <span className={styles.total}>
          <Money cents={totalCents} />
        </span>
      </span>
      {children}
      <Button variant="text" className={styles.clear} onClick={onClear}>
        {t('shared.list.unselect')}
      </Button>
    </div>
  );
};
