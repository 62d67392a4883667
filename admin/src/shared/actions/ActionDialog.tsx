import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { Form, RecordContextProvider, ResourceContextProvider, useRefresh, useTranslate } from 'react-admin';
import { ProblemError } from '../../api/problem';
import { subjects, type ActingResource } from './subjects';
import type { ActionView, View } from '../../api/types';
import { useT } from '../../i18n';
import { Alert } from '../feedback/Alert';
import { DialogRefusal } from '../form/DialogRefusal';
import { saveOnCtrlEnter } from '../form/RecordForm';
import { SaveButton } from '../form/SaveButton';
import styles from './Actions.module.css';
import type { ActionScreen } from './screens';

interface ActionDialogProps<Row extends View> {
  resource: ActingResource;
  record: Row;
  action: ActionView;
  screen: ActionScreen<Row>;
  error: unknown;
  run: (body: object) => Promise<{ done: boolean; error: unknown }>;
  onReread: () => void;
  onClose: () => void;
}

/** Asks what the action needs and repeats what it binds; its refusal is read here, and what was typed stays. */
export function ActionDialog<Row extends View>({
  resource,
  record,
  action,
  screen,
  error,
  run,
  onReread,
  onClose,
}: ActionDialogProps<Row>) {
  const t = useT();
  const translate = useTranslate();
  const title = useId();
  const verb = translate(screen.verb?.(record) ?? `actions.${subjects[resource]}.${action.name}.do`);
  const submit = async (values: Record<string, unknown>): Promise<Record<string, string> | undefined> => {
    const outcome = await run(screen.toBody ? screen.toBody(values) : values);
    if (outcome.done) onClose();
    return outcome.error instanceof ProblemError ? outcome.error.body.errors : undefined;
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} onKeyDown={saveOnCtrlEnter}>
      <ResourceContextProvider value={resource}>
        <Form
          // An empty record: the inputs are about the action, not about the file behind.
          record={{}}
          resource={resource}
          defaultValues={screen.defaults?.(record)}
          onSubmit={(values: Record<string, unknown>) => submit(values)}
          disableInvalidFormNotification
          noValidate
        >
          <DialogTitle id={title}>{verb}</DialogTitle>
          <DialogContent className={styles.fields}>
            {error !== null && <StaleOrRefused error={error} onReread={onReread} />}
            {screen.confirm && <div>{screen.confirm(record)}</div>}
            {screen.inputs && <RecordContextProvider value={{}}>{screen.inputs(record)}</RecordContextProvider>}
          </DialogContent>
          <DialogActions>
            <Button variant="outlined" onClick={onClose}>
              {t('shared.cancel')}
            </Button>
            <SaveButton label={verb} color={screen.destructive ? 'error' : 'primary'} />
          </DialogActions>
        </Form>
      </ResourceContextProvider>
    </Dialog>
  );
}

const StaleOrRefused = ({ error, onReread }: { error: unknown; onReread: () => void }) => {
  const t = useT();
  const refresh = useRefresh();
  if (!(error instanceof ProblemError && error.isStale)) return <DialogRefusal error={error} />;
  const reread = (): void => {
    refresh();
    onReread();
  };
  return (
    <Alert family="attention">
      <p>{t('shared.conflict.stale')}</p>
      <Button variant="outlined" onClick={reread} sx={{ mt: 2 }}>
        {t('shared.conflict.reread')}
      </Button>
    </Alert>
  );
};
