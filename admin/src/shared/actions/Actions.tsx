import { useState, type ReactNode } from 'react';
import type { ActingResource } from './subjects';
import type { ActionView, View } from '../../api/types';
import { Refusal } from '../feedback/Refusal';
import { ActionButton } from './ActionButton';
import { ActionDialog } from './ActionDialog';
import styles from './Actions.module.css';
import { MoreActions } from './MoreActions';
import { Reasons } from './Reasons';
import type { ActionScreen, ActionScreens } from './screens';
import { usePerform } from './usePerform';

interface ActionsProps<R extends ActingResource, Row extends View> {
  resource: R;
  record: Row;
  screens?: ActionScreens<R, Row>;
  /** Other ways from here (a link to the form), left of the actions. */
  children?: ReactNode;
  /** In a table or a card: smaller, all outlined. */
  row?: boolean;
}

const VISIBLE = 3;

/** Three at most in sight, one of them filled: the first that may be done now. It ends the bar, where the hand arrives. */
function arrange<Row>(
  actions: readonly ActionView[],
  screenOf: (action: ActionView) => ActionScreen<Row>,
  row: boolean,
): { more: ActionView[]; bar: ActionView[]; filled: ActionView | undefined } {
  const forward = actions.filter((action) => !screenOf(action).destructive && !screenOf(action).secondary);
  const shown = forward.slice(0, VISIBLE);
  const filled = row ? undefined : shown.find((action) => action.allowed && !screenOf(action).plain);
  const others = shown.filter((action) => action !== filled).reverse();
  return {
    more: actions.filter((action) => !shown.includes(action)),
    bar: filled ? [...others, filled] : others,
    filled,
  };
}

/** Draws what the API says can be done: nothing is hidden for lack of facts, one button is filled. */
export function Actions<R extends ActingResource, Row extends View>({
  resource,
  record,
  screens = {},
  children,
  row = false,
}: ActionsProps<R, Row>) {
  const [asked, setAsked] = useState<ActionView | null>(null);
  const { run, busy, error, forget } = usePerform(resource, record);
  const screenOf = ({ name }: ActionView): ActionScreen<Row> =>
    (screens as Record<string, ActionScreen<Row>>)[name] ?? {};
  const { more, bar, filled } = arrange(record.actions ?? [], screenOf, row);
  const blocked = bar.filter(({ allowed }) => !allowed);

  const start = (action: ActionView): void => {
    const { confirm, inputs, destructive } = screenOf(action);
    forget();
    if (confirm || inputs || destructive) setAsked(action);
    else void run(action.name);
  };

  if (bar.length + more.length === 0 && !children) return null;
  return (
    <div className={row ? `${styles.actions} ${styles.row}` : styles.actions}>
      <div className={styles.bar}>
        <MoreActions resource={resource} actions={more} row={row} onChoose={start} />
        {children}
        {bar.map((action) => (
          <ActionButton
            key={action.name}
            resource={resource}
            id={record.id}
            action={action}
            icon={screenOf(action).icon}
            verb={screenOf(action).verb?.(record)}
            variant={action === filled ? 'contained' : 'outlined'}
            busy={busy === action.name}
            inert={busy !== null}
            row={row}
            onClick={() => start(action)}
          />
        ))}
      </div>
      <Reasons resource={resource} id={record.id} blocked={blocked} named={bar.length > 1} />
      {error !== null && !asked && <Refusal error={error} />}
      {asked && (
        <ActionDialog
          resource={resource}
          record={record}
          action={asked}
          screen={screenOf(asked)}
          error={error}
          run={(body) => run(asked.name, body)}
          onReread={forget}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
