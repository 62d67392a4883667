import { useEffect } from 'react';
import { useLocation, useResourceContext } from 'react-admin';
import { NavigationType, useNavigationType } from 'react-router';
import { takeRow } from './places';

/** Told by the link of a trail: one comes back, one does not open the list anew. */
export const COMING_BACK = { back: true };

const rowOf = (id: string): HTMLElement | null => document.querySelector(`[data-row="${CSS.escape(id)}"]`);

const isInSight = (row: HTMLElement): boolean => {
  const { top, bottom } = row.getBoundingClientRect();
  return top > 100 && bottom < window.innerHeight - 60;
};

/** Back in a list, one finds the row one opened, where it was, with the focus on it. */
export function useReturn(isReady: boolean): void {
  const resource = useResourceContext() ?? '';
  const { state } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop || (state as typeof COMING_BACK | null)?.back === true;
  useEffect(() => {
    if (!isReady) return;
    const left = takeRow(resource);
    const row = left && isBack && rowOf(left.row!);
    if (!row) return;
    window.scrollTo(0, left.scroll);
    row.querySelector('a')?.focus({ preventScroll: true });
    if (!isInSight(row)) row.scrollIntoView({ block: 'center' });
    // Once, when the rows are there.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isReady, resource]);
}
