import { useT } from '../i18n';
import styles from './Workspace.module.css';

const PANES = ['data', 'text', 'review'] as const;
export type Pane = (typeof PANES)[number];

interface PaneTabsProps {
  pane: Pane;
  findings: number;
  onChoose: (pane: Pane) => void;
}

/** Where there is room for one part only. */
export const PaneTabs = ({ pane, findings, onChoose }: PaneTabsProps) => {
  const t = useT();
  return (
    <div className={styles.tabs} role="group" aria-label={t('workspace.panes.title')}>
      {PANES.map((each) => (
        <button key={each} type="button" aria-pressed={each === pane} onClick={() => onChoose(each)}>
          {t(`workspace.panes.${each}`)}
          {each === 'review' && findings > 0 && <>&ensp;{findings}</>}
        </button>
      ))}
    </div>
  );
};
