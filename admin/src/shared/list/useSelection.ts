import { useState } from 'react';
import { useListContext, type RaRecord } from 'react-admin';

export interface Selection<Row> {
  /** As they stand now, in the order they were chosen. */
  selected: readonly Row[];
  has: (row: Row) => boolean;
  toggle: (row: Row) => void;
  /** These too. */
  add: (rows: readonly Row[]) => void;
  /** All rows in sight, or none of them. */
  toggleAll: () => void;
  clear: () => void;
}

/** Rows chosen to be handled together: kept from page to page, forgotten when the list is narrowed otherwise. */
export function useSelection<Row extends RaRecord>(): Selection<Row> {
  const { data = [], filterValues } = useListContext<Row>();
  const narrowed = JSON.stringify(filterValues);
  const [chosen, setChosen] = useState<{ narrowed: string; rows: readonly Row[] }>({ narrowed, rows: [] });
  const kept = chosen.narrowed === narrowed ? chosen.rows : [];
  const selected = kept.map((row) => data.find(({ id }) => id === row.id) ?? row);
  const set = (rows: readonly Row[]): void => setChosen({ narrowed, rows });
  const has = (row: Row): boolean => kept.some(({ id }) => id === row.id);
  const without = (rows: readonly Row[]): Row[] => selected.filter(({ id }) => !rows.some((row) => row.id === id));
  return {
    selected,
    has,
    toggle: (row) => set(has(row) ? without([row]) : [...selected, row]),
    add: (rows) => set([...without(rows), ...rows]),
    toggleAll: () => set(data.every(has) ? without(data) : [...without(data), ...data]),
    clear: () => set([]),
  };
}
