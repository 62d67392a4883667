import { useState, type FocusEvent, type ReactNode } from 'react';
import { Form, RecordContextProvider, useDataProvider, useRefresh } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { ProblemError } from '../../api/problem';
import type { AppDataProvider } from '../../api/dataProvider';
import type { View } from '../../api/types';
import { Refusal } from '../../shared';
import { useRemember } from '../../shared/record/cache';
import styles from './Data.module.css';

interface InPlaceProps {
  resource: string;
  /** As it is sent back: only what changed leaves. */
  record: View;
  values: Record<string, unknown>;
  datum: string;
  toBody: (values: Record<string, unknown>) => object;
  children: ReactNode;
}

/** One datum edited where it is read: written when the field is left, on the version that was read. */
export const InPlace = ({ resource, record, values, datum, toBody, children }: InPlaceProps) => {
  const { update } = useDataProvider<AppDataProvider>();
  const remember = useRemember();
  const refresh = useRefresh();
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (typed: Record<string, unknown>): Promise<void> => {
    setFailure(null);
    try {
      const { data } = await update<View>(resource, { id: record.id, data: toBody(typed), previousData: record });
      remember(resource, data);
    } catch (error) {
      setFailure(error);
      // Somebody else changed it: what they wrote is read, beside what is refused.
      if (error instanceof ProblemError && error.isStale) refresh();
    }
  };
  return (
    <div data-datum={datum} className={styles.inPlace}>
      {/* An empty record: nothing of the page behind decides what this field may do. */}
      <RecordContextProvider value={{}}>
        <Form
          key={JSON.stringify(values)}
          record={values}
          resource={resource}
          onSubmit={submit}
          disableInvalidFormNotification
          noValidate
        >
          <WrittenOnLeave>{children}</WrittenOnLeave>
        </Form>
      </RecordContextProvider>
      {failure !== null && <Refusal error={failure} />}
    </div>
  );
};

const WrittenOnLeave = ({ children }: { children: ReactNode }) => {
  const { isDirty, isSubmitting } = useFormState();
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (!isDirty || isSubmitting || currentTarget.contains(relatedTarget)) return;
    currentTarget.closest('form')?.requestSubmit();
  };
  return (
    <div onBlur={leave} aria-busy={isSubmitting}>
      {children}
    </div>
  );
};
