import { useRef } from 'react';
import type { RaRecord } from 'react-admin';
import { useKeys } from '../keyboard';
import type { Selection } from './useSelection';

const rowsInSight = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>('tr[data-row]'));

/** `j` `k` move, `x` selects, `Maj x` up to the last one selected, `Échap` clears; `Entrée` opens, being on a link. */
export function useRowKeys<Row extends RaRecord>(rows: readonly Row[], selection: Selection<Row> | undefined): void {
  const lastChosen = useRef<number | null>(null);

  const move = (step: 1 | -1): void => {
    const shown = rowsInSight();
    const at = shown.findIndex((row) => row.contains(document.activeElement));
    const next = at === -1 ? 0 : Math.min(Math.max(at + step, 0), shown.length - 1);
    shown[next]?.querySelector('a')?.focus();
  };

  const select = (isRange: boolean): void => {
    const at = rowsInSight().findIndex((row) => row.contains(document.activeElement));
    if (!selection || at === -1) return;
    const from = isRange ? (lastChosen.current ?? at) : at;
    const range = rows.slice(Math.min(from, at), Math.max(from, at) + 1);
    if (isRange) selection.add(range);
    else selection.toggle(rows[at]!);
    lastChosen.current = at;
  };

  const acts: Readonly<Record<string, () => void>> = {
    j: () => move(1),
    k: () => move(-1),
    x: () => select(false),
    X: () => select(true),
    Escape: () => selection?.clear(),
  };
  useKeys((key, event) => {
    const act = acts[key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
