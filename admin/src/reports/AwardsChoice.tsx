import { FormHelperText } from '@mui/material';
import { required, useGetList, useInput, useRecordContext } from 'react-admin';
import type { Schemas } from '../api/types';
import { useT } from '../i18n';
import { LoadingRows, Money, Note } from '../shared';
import { FieldError } from '../shared/form/FieldFrame';
import type { Report } from './report';
import styles from './Report.module.css';

type AwardItem = Schemas['AwardItem'];

/** Those being prepared that no other report has taken, with those this one already has. */
function useFreeAwards(): { awards: AwardItem[]; isPending: boolean } {
  const report = useRecordContext<Report>();
  const page = { pagination: { page: 1, perPage: 200 }, sort: { field: 'beneficiaryName', order: 'ASC' as const } };
  const { data = [], isPending } = useGetList<AwardItem>('awards', { ...page, filter: { state: ['drafting'] } });
  return { awards: data.filter(({ reportId }) => reportId === null || reportId === report?.id), isPending };
}

/** What the report decides, in the order in which it is chosen. */
export const AwardsChoice = () => {
  const t = useT();
  const { awards, isPending } = useFreeAwards();
  const { field, fieldState } = useInput<number[]>({ source: 'awardIds', validate: required() });
  const chosen = (field.value as number[] | '') || [];
  const toggle = (id: number): void =>
    field.onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const total = awards.reduce((sum, { id, amountCents }) => (chosen.includes(id) ? sum + amountCents : sum), 0);
  if (isPending) return <LoadingRows rows={3} />;
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{t('resources.reports.fields.awardIds')}</legend>
      {awards.length === 0 && <Note family="info">{t('resources.reports.choice.none')}</Note>}
      {awards.map((award, rank) => (
        <Choice
          key={award.id}
          award={award}
          rank={chosen.indexOf(award.id)}
          inputRef={rank === 0 ? field.ref : undefined}
          onToggle={() => toggle(award.id)}
        />
      ))}
      {chosen.length > 0 && (
        <p className={styles.total}>
          <span>{t('resources.reports.choice.chosen', { smart_count: chosen.length })}</span>
          <Money cents={total} strong />
        </p>
      )}
      {fieldState.error?.message && (
        <FormHelperText error>
          <FieldError message={fieldState.error.message} />
        </FormHelperText>
      )}
    </fieldset>
  );
};

interface ChoiceProps {
  award: AwardItem;
  /** -1 when it is not chosen. */
  rank: number;
  inputRef?: (input: HTMLInputElement | null) => void;
  onToggle: () => void;
}

const Choice = ({ award, rank, inputRef, onToggle }: ChoiceProps) => {
  const t = useT();
  return (
    <label className={styles.award}>
      <input type="checkbox" name="awardIds" ref={inputRef} checked={rank !== -1} onChange={onToggle} />
      <span>
        <strong>{award.beneficiaryName}</strong>
        <small>{award.object}</small>
      </span>
      <span className={styles.figures}>
        <Money cents={award.amountCents} />
        <small>{rank === -1 ? award.fiscalYear : t('resources.reports.choice.rank', { rank: rank + 1 })}</small>
      </span>
    </label>
  );
};
