import { FormHelperText } from '@mui/material';
import { useInput } from 'react-admin';
import { useT } from '../i18n';
import { LoadingRows, Money, Note } from '../shared';
import { useSealed } from '../shared/form/useSealed';
import { FieldError } from '../shared/form/FieldFrame';
import type { Candidate } from './kinds';
import { isSame, type ItemRef } from './report';
import styles from './Report.module.css';
import { useCandidates } from './useCandidates';

/** What the report decides, in the order in which it is chosen. A draft may still decide nothing. */
export const ItemsChoice = () => {
  const t = useT();
  const sealed = useSealed('items');
  const { candidates, isPending } = useCandidates();
  const { field, fieldState } = useInput<ItemRef[]>({ source: 'items' });
  const chosen = (field.value as ItemRef[] | '') || [];
  const rankOf = (item: ItemRef): number => chosen.findIndex((other) => isSame(item, other));
  const toggle = ({ kind, id }: Candidate): void =>
    field.onChange(
      rankOf({ kind, id }) === -1 ? [...chosen, { kind, id }] : chosen.filter((other) => !isSame({ kind, id }, other)),
    );
  const total = candidates.reduce((sum, item) => (rankOf(item) === -1 ? sum : sum + (item.amountCents ?? 0)), 0);
  if (isPending) return <LoadingRows rows={3} />;
  return (
    <fieldset className={styles.choice} disabled={sealed}>
      <legend className="visually-hidden">{t('resources.reports.fields.items')}</legend>
      {candidates.length === 0 && <Note family="info">{t('resources.reports.choice.none')}</Note>}
      {candidates.map((candidate, index) => (
        <Choice
          key={`${candidate.kind}.${candidate.id}`}
          candidate={candidate}
          rank={rankOf(candidate)}
          inputRef={index === 0 ? field.ref : undefined}
          onToggle={() => toggle(candidate)}
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
  candidate: Candidate;
  /** -1 when it is not chosen. */
  rank: number;
  inputRef?: (input: HTMLInputElement | null) => void;
  onToggle: () => void;
}

const Choice = ({ candidate: { kind, name, detail, year, amountCents }, rank, inputRef, onToggle }: ChoiceProps) => {
  const t = useT();
  return (
    <label className={styles.item}>
      <input type="checkbox" name="items" ref={inputRef} checked={rank !== -1} onChange={onToggle} />
      <span>
        <strong>{name}</strong>
        <small>
          {t(`resources.reports.kinds.${kind}`)} · {detail}
        </small>
      </span>
      <span className={styles.figures}>
        <Money cents={amountCents} />
        <small>{rank === -1 ? year : t('resources.reports.choice.rank', { rank: rank + 1 })}</small>
      </span>
    </label>
  );
};
