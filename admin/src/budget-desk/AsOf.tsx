import { Button, Popover } from '@mui/material';
import { CalendarDays } from 'lucide-react';
import { useRef, useState } from 'react';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { Alert } from '../shared';
import { showDay } from '../shared/format/days';
import styles from './Desk.module.css';
import { monthEnds } from './months';
import type { DeskReading } from './useDesk';

/** As of which day the figures are: now, the end of a month, or any past day. */
export const AsOf = ({ reading: { state, change } }: { reading: DeskReading }) => {
  const t = useT();
  const today = useSession()?.today ?? '';
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const choose = (asOf: string | null): void => {
    setOpen(false);
    change({ asOf });
  };
  return (
    <>
      <Button
        ref={button}
        variant="outlined"
        startIcon={<CalendarDays size={16} />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('resources.budget-desk.asOf', { day: showDay(state.asOf ?? today) })}
      </Button>
      <Popover
        open={open}
        anchorEl={() => button.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('resources.budget-desk.asOfTitle'), sx: { mt: 1 } } }}
      >
        <div className={styles.days}>
          <label>
            {t('resources.budget-desk.asOfDay')}
            <input
              type="date"
              max={today}
              defaultValue={state.asOf ?? today}
              onChange={({ target }) => {
                if (target.validity.valid && target.value > '2000') change({ asOf: target.value }, true);
              }}
            />
          </label>
          <p>{t('resources.budget-desk.asOfHint')}</p>
          <ul>
            {monthEnds(today, 3).map((day) => (
              <li key={day}>
                <button type="button" onClick={() => choose(day)}>
                  {t('resources.budget-desk.monthEnd', { day: showDay(day) })}
                </button>
              </li>
            ))}
            <li>
              <button type="button" onClick={() => choose(null)}>
                {t('resources.budget-desk.now')}
              </button>
            </li>
          </ul>
        </div>
      </Popover>
    </>
  );
};

/** Figures of another day are never taken for those of today. */
export const AsOfNotice = ({ reading: { state, change } }: { reading: DeskReading }) => {
  const t = useT();
  if (state.asOf === null) return null;
  return (
    <div className={styles.notice}>
      <Alert family="info">
        {t('resources.budget-desk.past', { day: showDay(state.asOf) })}{' '}
        <button type="button" className={`${styles.plain} screen-only`} onClick={() => change({ asOf: null })}>
          {t('resources.budget-desk.now')}
        </button>
      </Alert>
    </div>
  );
};
