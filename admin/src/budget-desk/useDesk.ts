import { useLocation, useNavigate } from 'react-admin';
import { useRead } from '../api/useRead';
import { deskQuery, keyOf, readDesk, writeDesk, type Desk, type DeskNode, type DeskState, type DrillBy } from './desk';

export interface DeskReading {
  state: DeskState;
  /** `quietly` leaves no step in the history of the browser. */
  change: (changes: Partial<DeskState>, quietly?: boolean) => void;
  toggle: (node: DeskNode, desk: Desk) => void;
}

/** How the desk of the page is read, from its address and nowhere else. */
export function useDeskState(): DeskReading {
  const { search } = useLocation();
  const navigate = useNavigate();
  const state = readDesk(search);
  const change: DeskReading['change'] = (changes, quietly = false) =>
    void navigate({ search: writeDesk({ ...state, ...changes }) }, { replace: quietly });
  return {
    state,
    change,
    toggle: (node, { nodes }) => {
      const key = keyOf(node.path);
      const open = nodes.filter(({ isOpen }) => isOpen).map(({ path }) => keyOf(path));
      change({ open: node.isOpen ? open.filter((other) => other !== key) : [...open, key] }, true);
    },
  };
}

export interface TreeProps {
  desk: Desk;
  reading: DeskReading;
  onDrill: DrillBy;
}

export const useDesk = (state: DeskState) => useRead<Desk>('/budget-desk', deskQuery(state));
