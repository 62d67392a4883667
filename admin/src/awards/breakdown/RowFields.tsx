import type { ReactNode } from 'react';
import { SourceContextProvider } from 'react-admin';
import styles from './Breakdown.module.css';

interface RowFieldsProps {
  list: 'parts' | 'imputationLines' | 'instalments';
  rank: number;
  /** Said to screen readers: which row this is. */
  name: string;
  /** The inputs, side by side; they are named within the row. */
  children: ReactNode;
  /** Under them. */
  detail?: ReactNode;
}

/** One row of a list: its inputs are labelled alike in all of them. */
export const RowFields = ({ list, rank, name, children, detail }: RowFieldsProps) => (
  <fieldset>
    <legend className="visually-hidden">{name}</legend>
    <SourceContextProvider
      value={{
        getSource: (source) => `${list}.${rank}.${source}`,
        getLabel: (source) => `resources.awards.fields.${list}.${source}`,
      }}
    >
      <div className={`${styles.row} ${styles[list]}`}>{children}</div>
    </SourceContextProvider>
    {detail}
  </fieldset>
);
