import { useEffect, useRef } from 'react';
import { required, SourceContextProvider } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSession } from '../../api/session';
import { useT } from '../../i18n';
import { ChoiceInput, DayInput, TextInput } from '../../shared';
import styles from './Papers.module.css';
import { type PaperForm, recordable } from './papers';

/** One row a paper: what becomes of it, and what that needs. */
export const PapersEditor = () => {
  const papers = (useWatch({ name: 'papers' }) ?? []) as PaperForm[];
  return (
    <div className={styles.papers}>
      {papers.map((paper, rank) => (
        <Row key={paper.kind} paper={paper} rank={rank} />
      ))}
    </div>
  );
};

const Row = ({ paper: { label, mandatory, state, providedOn }, rank }: { paper: PaperForm; rank: number }) => {
  const t = useT();
  const today = useSession()?.today;
  const { getValues, setValue } = useFormContext();
  const dated = state === 'provided' || state === 'refused';
  // Most papers are recorded the day they come.
  useEffect(() => {
    const day = `papers.${rank}.providedOn`;
    if (dated && today && getValues(day) === null) setValue(day, today, { shouldDirty: true });
  }, [dated, rank, today, getValues, setValue]);
  // Another paper of the same kind has its own validity.
  const before = useRef(providedOn);
  useEffect(() => {
    if (before.current !== null && providedOn !== null && before.current !== providedOn) {
      setValue(`papers.${rank}.validUntil`, null, { shouldDirty: true });
    }
    before.current = providedOn ?? before.current;
  }, [providedOn, rank, setValue]);
  return (
    <fieldset className={styles.paper}>
      <legend className="visually-hidden">{label}</legend>
      <SourceContextProvider
        value={{
          getSource: (source) => `papers.${rank}.${source}`,
          getLabel: (source) => `resources.grant-requests.fields.paper.${source}`,
        }}
      >
        <div className={styles.name} aria-hidden="true">
          {label}
          {!mandatory && <small>{t('resources.grant-requests.papers.notMandatory')}</small>}
        </div>
        <ChoiceInput
          source="state"
          validate={required()}
          choices={recordable.map((id) => ({ id, name: t(`resources.grant-requests.papers.states.${id}`) }))}
        />
        {dated && <DayInput source="providedOn" validate={required()} />}
        {state === 'provided' && <DayInput source="validUntil" hint={t('resources.grant-requests.hints.validUntil')} />}
        {(state === 'refused' || state === 'not_required') && (
          <div className={state === 'refused' ? undefined : styles.long}>
            <TextInput source="reason" validate={required()} />
          </div>
        )}
      </SourceContextProvider>
    </fieldset>
  );
};
