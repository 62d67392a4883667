import { useEffect, useRef, type MouseEvent } from 'react';
import { ValidationError } from 'react-admin';
import { useFormContext, useFormState, type FieldErrors } from 'react-hook-form';
import { ProblemError } from '../../api/problem';
import { useT } from '../../i18n';
import { useFieldLabel } from '../../i18n/useWords';
import { Alert } from '../feedback/Alert';
import { Refusal } from '../feedback/Refusal';

interface Entry {
  name: string;
  message: string;
}

function flat(errors: FieldErrors, path = ''): Entry[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || key === 'root') return [];
    const name = path + key;
    if (typeof error.message === 'string') return [{ name, message: error.message }];
    return flat(error as FieldErrors, `${name}.`);
  });
}

/** The label of `parts.0.amountCents` is that of `parts.amountCents`. */
const labelName = (name: string): string => name.replace(/\.\d+(?=\.|$)/g, '');

/** What is to be corrected, on top, with a way to each field; it takes the focus after a refusal. */
export const FormErrors = ({ resource, failure }: { resource: string; failure: unknown }) => {
  const t = useT();
  const labelOf = useFieldLabel(resource);
  const { setFocus } = useFormContext();
  const { errors, submitCount, isSubmitting } = useFormState();
  const summary = useRef<HTMLDivElement>(null);
  const entries = flat(errors);
  const general = failure instanceof ProblemError ? failure.problem.errors.filter(({ field }) => !field) : [];

  useEffect(() => {
    if (!isSubmitting && submitCount > 0) summary.current?.focus();
  }, [submitCount, isSubmitting]);

  if (submitCount === 0) return null;
  if (entries.length === 0) return failure === null ? null : <Refusal error={failure} />;
  return (
    <Alert family="stop" ref={summary}>
      {t('shared.form.errors', { smart_count: entries.length })}
      <ul>
        {entries.map((entry) => (
          <ErrorLine
            key={entry.name}
            entry={entry}
            label={labelOf(labelName(entry.name))}
            onGo={() => setFocus(entry.name)}
          />
        ))}
        {general.map(({ code, detail }) => (
          <li key={code}>{detail}</li>
        ))}
      </ul>
    </Alert>
  );
};

/** Some sentences of the API already start with the name of the field. */
const ErrorLine = ({ entry: { name, message }, label, onGo }: { entry: Entry; label: string; onGo: () => void }) => {
  const isNamed = message.startsWith(label);
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    onGo();
  };
  return (
    <li>
      <a href={`#${name}`} onClick={go}>
        {isNamed ? message : label}
      </a>
      {!isNamed && (
        <>
          {'\u00a0: '}
          <ValidationError error={message} />
        </>
      )}
    </li>
  );
};
