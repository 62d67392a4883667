import { Button, Popover } from '@mui/material';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { Form, required, useNotify, useRefresh } from 'react-admin';
import { client } from '../api/client';
import { ProblemError } from '../api/problem';
import { session, useSession } from '../api/session';
import { useT } from '../i18n';
import { Refusal } from '../shared/feedback/Refusal';
import { DayInput } from '../shared/form/DayInput';
import { showDay, type CalendarDay } from '../shared/format/days';
import styles from './TopBar.module.css';

/** The day from which rules count; with demonstration data the administrator moves it. */
export const BusinessDay = () => {
  const t = useT();
  const current = useSession();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!current) return null;
  const words = t(current.demonstration ? 'shell.day.demonstration' : 'shell.day.today', {
    day: showDay(current.today),
  });
  const moves = current.demonstration && current.user.roles.includes('administrator');
  if (!moves) {
    return (
      <span className={styles.day}>
        <CalendarDays size={16} aria-hidden="true" />
        {words}
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        className={styles.day}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <CalendarDays size={16} aria-hidden="true" />
        {words}
      </button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('shell.day.title'), sx: { mt: 1 } } }}
      >
        <ChangeDay today={current.today} onDone={() => setAnchor(null)} />
      </Popover>
    </>
  );
};

const ChangeDay = ({ today, onDone }: { today: CalendarDay; onDone: () => void }) => {
  const t = useT();
  const notify = useNotify();
  const refresh = useRefresh();
  const [failure, setFailure] = useState<unknown>(null);
  const change = async ({ today: day }: { today?: CalendarDay }): Promise<Record<string, string> | undefined> => {
    try {
      await client.put('/demonstration/today', { body: { today: day } });
      session.set({ ...session.get()!, today: day! });
      refresh();
      notify(t('shell.day.changed', { day: showDay(day!) }), { type: 'success' });
      onDone();
      return undefined;
    } catch (error) {
      setFailure(error);
      return error instanceof ProblemError ? error.body.errors : undefined;
    }
  };
  return (
    <Form
      record={{}}
      defaultValues={{ today }}
      onSubmit={change}
      disableInvalidFormNotification
      noValidate
      className={styles.popover}
    >
      <h2>{t('shell.day.title')}</h2>
      <p>{t('shell.day.explanation')}</p>
      {failure !== null && <Refusal error={failure} />}
      <DayInput source="today" label={t('shell.day.title')} validate={required()} />
      <Button type="submit" variant="contained">
        {t('shell.day.change')}
      </Button>
    </Form>
  );
};
