import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { columns, keyOf, type Desk, type DrillBy } from './desk';

import type { DeskReading } from './useDesk';

/**
 * A grid of rows that open (ARIA treegrid): up and down move; right opens, then enters the figures; left goes back, then
 * closes, then goes to the row above; « Entrée » opens what makes the figure, or what is available of the row.
 */
export function useTreeKeys(
  table: RefObject<HTMLTableElement | null>,
  desk: Desk,
  { toggle }: DeskReading,
  onDrill: DrillBy,
) {
  const [key, setKey] = useState<string | null>(null);
  const { nodes } = desk;
  const known = nodes.findIndex(({ path }) => keyOf(path) === key);
  const current = known === -1 ? 0 : known;
  const rows = (): HTMLElement[] => [...(table.current?.querySelectorAll<HTMLElement>('tr[data-node]') ?? [])];
  const figuresOf = (row: HTMLElement | undefined): HTMLElement[] => [
    ...(row?.querySelectorAll<HTMLElement>('td[data-figure] button') ?? []),
  ];

  const focus = (rank: number, cell: number): void => {
    const row = rows()[Math.min(Math.max(rank, 0), nodes.length - 1)];
    (cell < 0 ? row : figuresOf(row)[cell])?.focus();
  };
  const parentOf = (rank: number): number => {
    const above = keyOf(nodes[rank]!.path.slice(0, -1));
    return nodes.findIndex(({ path }) => keyOf(path) === above);
  };

  const right = (cell: number): void => {
    const node = nodes[current]!;
    if (cell < 0 && node.hasChildren && !node.isOpen) toggle(node, desk);
    else focus(current, Math.min(cell + 1, columns.length - 1));
  };
  const left = (cell: number): void => {
    const node = nodes[current]!;
    if (cell >= 0) focus(current, cell - 1);
    else if (node.isOpen) toggle(node, desk);
    else if (parentOf(current) >= 0) focus(parentOf(current), -1);
  };

  const acts: Readonly<Record<string, (cell: number) => void>> = {
    ArrowDown: (cell) => focus(current + 1, cell),
    ArrowUp: (cell) => focus(current - 1, cell),
    ArrowRight: right,
    ArrowLeft: left,
    Home: (cell) => focus(0, cell),
    End: (cell) => focus(nodes.length - 1, cell),
    Enter: (cell) => onDrill({ path: nodes[current]!.path, figure: columns[cell] ?? 'available' }),
  };

  return {
    current,
    onFocus: ({ target }: FocusEvent<HTMLElement>) =>
      setKey(target.closest<HTMLElement>('tr[data-node]')?.dataset['node'] ?? key),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const act = acts[event.key];
      const row = rows()[current];
      if (!act || !row?.contains(event.target as Node) || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      act(figuresOf(row).indexOf(event.target as HTMLElement));
    },
  };
}
