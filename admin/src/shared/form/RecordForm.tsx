import { Button } from '@mui/material';
import type { KeyboardEvent, ReactNode } from 'react';
import { Form } from 'react-admin';
import { Link } from 'react-router';
import type { View } from '../../api/types';
import { useT } from '../../i18n';
import { ConflictPanel } from './ConflictPanel';
import { FormErrors } from './FormErrors';
import styles from './RecordForm.module.css';
import { SaveButton } from './SaveButton';
import { UnsavedGuard } from './UnsavedGuard';
import { useRecordForm, type Values } from './useRecordForm';
import type { Change, Creation } from './useSave';

export interface RecordFormProps {
  resource: string;
  /** Missing for a creation. */
  record?: View;
  defaults?: object;
  /** What the button writes: « Enregistrer la demande ». */
  save: string;
  cancelTo: string;
  /** The view as this form edits it, when the two differ: lists without their figures, ids without their names. */
  shape?: (view: View) => View;
  /** Rows of several fields need the room of the page. */
  wide?: boolean;
  /** Shapes what is sent, when the form holds more than the API takes. */
  toBody?: (values: Values) => object;
  /** How a known record is written, when it is not by its own fields. */
  change?: Change;
  /** How a new record is written, when it is not by its own fields. */
  creation?: Creation;
  onSaved: (view: View) => void;
  /** How the conflict shows a value that its name and type do not tell. */
  describe?: Record<string, (value: never) => ReactNode>;
  children: ReactNode;
}

/** Ctrl Enter saves from any field. */
export function saveOnCtrlEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.querySelector('form')?.requestSubmit();
}

/** Creation and modification: what was typed survives a refusal, a silence of the server and someone else's save. */
export const RecordForm = (props: RecordFormProps) => {
  const { resource, record, defaults, save, cancelTo, wide = false, describe, children } = props;
  const t = useT();
  const { page, failure, conflict, submit, keepTheirs, isLeaving } = useRecordForm(props);
  return (
    <div ref={page} onKeyDown={saveOnCtrlEnter}>
      {conflict && (
        <ConflictPanel
          resource={resource}
          conflict={conflict}
          base={record}
          describe={describe}
          onKeep={keepTheirs}
          onSave={(values) => submit(values, conflict.theirs)}
        />
      )}
      <Form
        record={record ?? {}}
        resource={resource}
        defaultValues={defaults}
        onSubmit={(values: Values) => submit(values)}
        shouldFocusError={false}
        disableInvalidFormNotification
        noValidate
        className={wide ? `${styles.form} ${styles.wide}` : styles.form}
      >
        <div style={{ display: conflict ? 'none' : 'contents' }}>
          <FormErrors resource={resource} failure={failure} />
          <div className={styles.fields}>{children}</div>
          <div className={styles.foot}>
            <Button component={Link} to={cancelTo} variant="outlined">
              {t('shared.cancel')}
            </Button>
            <SaveButton label={save} />
          </div>
        </div>
        <UnsavedGuard isLeaving={isLeaving} />
      </Form>
    </div>
  );
};
