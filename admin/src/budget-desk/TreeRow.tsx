import { ChevronDown, ChevronRight } from 'lucide-react';
import { useT } from '../i18n';
import { CreditBar, Demonstration, Money } from '../shared';
import { centsOf, columns, keyOf, type Clicked, type DeskNode, type DrillBy, type Level } from './desk';
import styles from './Desk.module.css';

import { useNodeName } from './useNodeName';

interface TreeRowProps {
  node: DeskNode;
  level: Level;
  /** The one that the keyboard is on. */
  isCurrent: boolean;
  clicked: Clicked | null;
  onToggle: () => void;
  onDrill: DrillBy;
}

export const TreeRow = ({ node, level, isCurrent, clicked, onToggle, onDrill }: TreeRowProps) => {
  const t = useT();
  const { code, label } = useNodeName(node, level);
  const isChosen = clicked !== null && keyOf(clicked.path) === keyOf(node.path);
  return (
    <tr
      aria-level={node.path.length}
      aria-expanded={node.hasChildren ? node.isOpen : undefined}
      aria-selected={isChosen}
      tabIndex={isCurrent ? 0 : -1}
      data-node={keyOf(node.path)}
      data-depth={node.path.length}
    >
      <th scope="row" style={{ paddingLeft: 12 + (node.path.length - 1) * 18 }}>
        <span className={styles.name}>
          {node.hasChildren ? (
            <button
              type="button"
              tabIndex={-1}
              className={styles.arrow}
              aria-label={t(node.isOpen ? 'resources.budget-desk.close' : 'resources.budget-desk.open', { name: code })}
              onClick={onToggle}
            >
              {node.isOpen ? <ChevronDown size={16} /> : <ChevronRight size={16} />}
            </button>
          ) : (
            <span className={styles.arrow} />
          )}
          <span className={styles.words} title={`${code} ${label ?? ''}`.trim()}>
            <strong>{code}</strong> {label}
            {node.demonstration && <Demonstration />}
          </span>
        </span>
      </th>
      {columns.map((figure) => (
        <td key={figure} className={styles.right} data-figure={figure} data-family={familyOf(node, level, figure)}>
          <button
            type="button"
            tabIndex={-1}
            className={styles.figure}
            aria-pressed={isChosen && clicked.figure === figure}
            onClick={() => onDrill({ path: node.path, figure })}
          >
            <Money cents={centsOf(node, figure)} />
          </button>
        </td>
      ))}
      <td className={styles.barCell}>
        <CreditBar {...node} />
      </td>
    </tr>
  );
};

/** Only the level of the vote refuses: below zero it stops, any other line below zero is to be looked at. */
export function familyOf(node: DeskNode, level: Level, figure: (typeof columns)[number]): string | undefined {
  if (centsOf(node, figure) >= 0) return undefined;
  return level === 'chapitre' && node.path.length === 1 ? 'stop' : 'attention';
}
