import { FormHelperText } from '@mui/material';
import { useInput, useRecordContext } from 'react-admin';
import type { ListAnswer, Schemas } from '../api/types';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { LoadingRows, Money, Note } from '../shared';
import { showDay } from '../shared/format/days';
import { FieldError } from '../shared/form/FieldFrame';
import styles from './ApplicationsChoice.module.css';
import type { FundingAuthorisation } from './fundingAuthorisation';

type Application = Schemas['IncomingGrantItem'];

/** Those that wait for a vote and that no other authorisation names, with those that this one already has. */
function useWaiting(): { applications: Application[]; isPending: boolean } {
  const known = useRecordContext<FundingAuthorisation & { applicationIds: number[] }>()?.applicationIds ?? [];
  const { data, isPending } = useRead<ListAnswer<Application>>('/incoming-grants', {
    state: ['identified', 'filed'],
    sort: 'title',
    perPage: 200,
  });
  return { applications: (data?.items ?? []).filter(({ id, listed }) => !listed || known.includes(id)), isPending };
}

/** The applications that the act names, in the order in which they are chosen. */
export const ApplicationsChoice = () => {
  const t = useT();
  const { applications, isPending } = useWaiting();
  const { field, fieldState } = useInput<number[]>({ source: 'applicationIds' });
  const chosen = (field.value as number[] | '') || [];
  const toggle = (id: number): void =>
    field.onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  if (isPending) return <LoadingRows rows={3} />;
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{t('resources.funding-authorisations.fields.applicationIds')}</legend>
      {applications.length === 0 && <Note family="info">{t('resources.funding-authorisations.choice.none')}</Note>}
      {applications.map((application, index) => (
        <Choice
          key={application.id}
          application={application}
          rank={chosen.indexOf(application.id)}
          inputRef={index === 0 ? field.ref : undefined}
          onToggle={() => toggle(application.id)}
        />
      ))}
      {fieldState.error?.message && (
        <FormHelperText error>
          <FieldError message={fieldState.error.message} />
        </FormHelperText>
      )}
    </fieldset>
  );
};

interface ChoiceProps {
  application: Application;
  /** -1 when it is not chosen. */
  rank: number;
  inputRef?: (input: HTMLInputElement | null) => void;
  onToggle: () => void;
}

const Choice = ({ application, rank, inputRef, onToggle }: ChoiceProps) => {
  const t = useT();
  const { title, funder, operator, filedOn, projectCostCents } = application;
  const filed = filedOn && `${t('resources.incoming-grants.steps.filedOn')} ${showDay(filedOn)}`;
  return (
    <label className={styles.application}>
      <input type="checkbox" name="applicationIds" ref={inputRef} checked={rank !== -1} onChange={onToggle} />
      <span>
        <strong>{title}</strong>
        <small>{[funder, operator, filed].filter(Boolean).join(' · ')}</small>
      </span>
      <span className={styles.figures}>
        <Money cents={projectCostCents} />
        <small>
          {rank === -1
            ? t('resources.incoming-grants.amounts.projectCost')
            : t('resources.funding-authorisations.choice.rank', { rank: rank + 1 })}
        </small>
      </span>
    </label>
  );
};
