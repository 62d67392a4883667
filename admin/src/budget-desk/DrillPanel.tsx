import { Drawer, IconButton, useMediaQuery } from '@mui/material';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useRead } from '../api/useRead';
import { useLanguage, useT } from '../i18n';
import { ErrorState, LoadingRows, Money } from '../shared';
import { money } from '../shared/format/figures';
import { centsOf, movementsOf, narrowed, type Clicked, type Desk, type DeskState, type Drill } from './desk';
import styles from './Drill.module.css';
import { DrillGroup } from './DrillGroup';

interface DrillPanelProps {
  desk: Desk;
  state: DeskState;
  clicked: Clicked;
  onClose: () => void;
}

/** What makes the figure that was clicked: its total is that figure, always. Beside the tree, or over it where it is narrow. */
export const DrillPanel = (props: DrillPanelProps) => {
  const t = useT();
  const isNarrow = useMediaQuery('(max-width: 1100px)', { noSsr: true });
  if (isNarrow) {
    return (
      <Drawer
        open
        anchor="right"
        onClose={props.onClose}
        slotProps={{
          paper: { sx: { width: 'min(352px, 100vw)' }, 'aria-label': t('resources.budget-desk.drill.name') },
        }}
      >
        <Panel {...props} />
      </Drawer>
    );
  }
  return (
    <aside className={styles.aside} aria-label={t('resources.budget-desk.drill.name')}>
      <Panel {...props} />
    </aside>
  );
};

const Panel = ({ desk, state: { filters, asOf }, clicked, onClose }: DrillPanelProps) => {
  const t = useT();
  const language = useLanguage();
  const { path, figure } = clicked;
  const asked = narrowed(filters, desk.levels, path);
  const { data, error, refetch } = useRead<Drill>('/budget-desk/drill', { ...(asked as object), figure, asOf });
  const node = path.length === 0 ? desk.totals : desk.nodes.find((each) => each.path.join() === path.join());
  const cents = node ? centsOf(node, figure) : data?.cents;
  const list = movementsOf(asked, figure, asOf);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus({ preventScroll: true }), []);
  return (
    <section
      className={styles.panel}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <header className={styles.head}>
        <div>
          <h2>{path.filter((code) => code !== '-').join(' · ') || t('resources.budget-desk.drill.all')}</h2>
          {cents !== undefined && (
            <p>{t(`resources.budget-desk.drill.makes.${figure}`, { amount: money(cents, language) })}</p>
          )}
        </div>
        <IconButton ref={close} aria-label={t('resources.budget-desk.drill.close')} onClick={onClose}>
          <X size={16} />
        </IconButton>
      </header>
      {error && !data && <ErrorState error={error} what="part" onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={6} />}
      {data && (
        <>
          {data.groups.map((group) => (
            <DrillGroup
              key={group.balance}
              group={group}
              isSigned={data.groups.length > 1 || figure === 'available'}
              list={movementsOf(asked, group.balance, asOf)}
            />
          ))}
          {data.groups.length === 0 && <p className={styles.nothing}>{t('resources.budget-desk.drill.nothing')}</p>}
          <p className={styles.total}>
            <span>{t(`resources.budget-desk.columns.${figure}`)}</span>
            <Money cents={data.cents} />
          </p>
          <p className={styles.list}>
            <Link to={list}>{t('resources.budget-desk.drill.list')}</Link>
          </p>
        </>
      )}
    </section>
  );
};
