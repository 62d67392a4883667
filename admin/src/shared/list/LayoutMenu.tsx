import { Button, Popover } from '@mui/material';
import { Columns3, Rows2, Rows3 } from 'lucide-react';
import { useState } from 'react';
import { useResourceContext } from 'react-admin';
import { useT } from '../../i18n';
import type { ListState } from '../format/listAddress';
import { toggled, visibleIn } from './columns';
import styles from './FilterBar.module.css';
import { useColumnLabel, type ListColumn } from './ListTable';
import { useReading } from './useListState';
import { useListViews } from './useListViews';

/** How the list looks: its columns and its density, in the address and kept for the next time. */
export function LayoutMenu<Row>({ columns }: { columns: readonly ListColumn<Row>[] }) {
  const t = useT();
  const resource = useResourceContext() ?? '';
  const { keep } = useListViews(resource);
  const { state, change } = useReading();
  const look = (changes: Partial<Pick<ListState, 'columns' | 'density'>>): void => {
    change(changes, true);
    void keep({ ...state, filters: {}, ...changes }, null);
  };
  const other = state.density === 'dense' ? 'comfortable' : 'dense';
  const Icon = state.density === 'dense' ? Rows3 : Rows2;
  return (
    <div className={styles.layout}>
      <ColumnsButton columns={columns} chosen={state.columns} onChoose={(chosen) => look({ columns: chosen })} />
      <Button
        variant="outlined"
        startIcon={<Icon size={16} />}
        title={t('shared.list.densityHint')}
        onClick={() => look({ density: other })}
      >
        {t(`shared.list.density.${state.density}`)}
      </Button>
    </div>
  );
}

interface ColumnsButtonProps<Row> {
  columns: readonly ListColumn<Row>[];
  chosen: ListState['columns'];
  onChoose: (chosen: ListState['columns']) => void;
}

function ColumnsButton<Row>({ columns, chosen, onChoose }: ColumnsButtonProps<Row>) {
  const t = useT();
  const labelOf = useColumnLabel();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const shown = visibleIn(columns, chosen);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Columns3 size={16} />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('shared.list.columns', { shown: shown.length, of: columns.length })}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        transitionDuration={0}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { 'aria-label': t('shared.list.columnsTitle'), role: 'dialog', sx: { mt: 1 } } }}
      >
        <fieldset className={styles.choices}>
          <legend className="visually-hidden">{t('shared.list.columnsTitle')}</legend>
          {columns.map((column, rank) => (
            <label key={column.source}>
              <input
                type="checkbox"
                autoFocus={rank === 0}
                checked={shown.includes(column)}
                disabled={column.link}
                onChange={() => onChoose(toggled(columns, chosen, column.source))}
              />
              {labelOf(column)}
            </label>
          ))}
        </fieldset>
        <Button variant="text" disabled={chosen === null} onClick={() => onChoose(null)} sx={{ mx: 2, mb: 2 }}>
          {t('shared.list.columnsReset')}
        </Button>
      </Popover>
    </>
  );
}
