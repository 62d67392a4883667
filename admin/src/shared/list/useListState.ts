import { createContext, use, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-admin';
import { readAddress, writeAddress, type ListState } from '../format/listAddress';

export type Start = Pick<ListState, 'filters' | 'sort'>;

export interface ListReading {
  state: ListState;
  /** `quietly` leaves no step in the history of the browser: typing, columns, density. */
  change: (changes: Partial<ListState>, quietly?: boolean) => void;
}

/** How the list of the page is read, from its address and nowhere else. */
export function useListState(start: Start): ListReading {
  const { search, key } = useLocation();
  const navigate = useNavigate();
  // An address takes a moment to change: what was just asked is shown meanwhile.
  const [asked, setAsked] = useState<{ from: string | undefined; search: string } | null>(null);
  if (asked && asked.from !== key) setAsked(null);
  const state = readAddress(asked?.search ?? search, start);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const change: ListReading['change'] = (changes, quietly = false) => {
    // Two changes in one gesture add up.
    latest.current = { ...latest.current, ...changes };
    const next = writeAddress(latest.current);
    setAsked({ from: key, search: next });
    void navigate({ search: next }, { replace: quietly });
  };
  return { state, change };
}

export const ListReadingContext = createContext<ListReading | null>(null);

/** @throws outside a list. */
export function useReading(): ListReading {
  const reading = use(ListReadingContext);
  if (!reading) throw new Error('useReading is for the parts of a list');
  return reading;
}
