import { ChevronDown, ChevronRight } from 'lucide-react';
import { useT } from '../i18n';
import { CreditBar, Money } from '../shared';
import { centsOf, columns, keyOf } from './desk';
import styles from './Phone.module.css';
import { familyOf } from './TreeRow';
import type { TreeProps } from './useDesk';
import { useNodeName } from './useNodeName';

/** The same tree as definitions: a name, how far it is used, and each figure with its word. */
export const PhoneTree = (props: TreeProps) => {
  const t = useT();
  const { totals } = props.desk;
  return (
    <div>
      <Nodes {...props} />
      <p className={styles.total}>
        <span>{t('resources.budget-desk.filtered', { smart_count: totals.lines })}</span>
        <Money cents={totals.availableCents} />
      </p>
    </div>
  );
};

const Nodes = ({ desk, reading, onDrill }: TreeProps) => (
  <ul className={styles.tree}>
    {desk.nodes.map((node) => (
      <PhoneNode
        key={keyOf(node.path)}
        node={node}
        level={desk.levels[node.path.length - 1]!}
        onToggle={() => reading.toggle(node, desk)}
        onDrill={onDrill}
      />
    ))}
  </ul>
);

type PhoneNodeProps = Pick<TreeProps, 'onDrill'> & {
  node: TreeProps['desk']['nodes'][number];
  level: TreeProps['desk']['levels'][number];
  onToggle: () => void;
};

const PhoneNode = ({ node, level, onToggle, onDrill }: PhoneNodeProps) => {
  const t = useT();
  const { code, label } = useNodeName(node, level);
  return (
    <li style={{ paddingLeft: 16 + (node.path.length - 1) * 14 }}>
      <div className={styles.head}>
        {node.hasChildren ? (
          <button type="button" className={styles.toggle} aria-expanded={node.isOpen} onClick={onToggle}>
            {node.isOpen ? <ChevronDown size={18} /> : <ChevronRight size={18} />}
            <span>
              <strong>{code}</strong> {label}
            </span>
          </button>
        ) : (
          <p>
            <strong>{code}</strong> {label}
          </p>
        )}
      </div>
      <CreditBar {...node} />
      <dl>
        {columns.map((figure) => (
          <div key={figure} data-figure={figure} data-family={familyOf(node, level, figure)}>
            <dt>{t(`resources.budget-desk.columns.${figure}`)}</dt>
            <dd>
              <button type="button" onClick={() => onDrill({ path: node.path, figure })}>
                <Money cents={centsOf(node, figure)} />
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
};
