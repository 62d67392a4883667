import { useEffect, useRef } from 'react';
import { useGetList, useInput } from 'react-admin';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useLanguage, useT } from '../i18n';
import type { GrantRequestItem } from '../grant-requests/grantRequest';
import { LoadingRows, Money } from '../shared';
import { FieldError } from '../shared/form/FieldFrame';
import { money } from '../shared/format/figures';
import { sumOf } from './award';
import styles from './RequestChoice.module.css';

/** What may go into one award: proposed, without an award yet. */
function useProposed(beneficiaryId: number | null) {
  const { data, isPending } = useGetList<GrantRequestItem>(
    'grant-requests',
    {
      filter: { beneficiaryId, state: 'proposed' },
      pagination: { page: 1, perPage: 100 },
      sort: { field: 'receivedOn', order: 'ASC' },
    },
    { enabled: Boolean(beneficiaryId) },
  );
  return { requests: data?.filter(({ awardId }) => awardId === null), isPending };
}

/** Keeps those of one fiscal year and one department, around the request one comes from. */
function kept(requests: readonly GrantRequestItem[], first: number | null): GrantRequestItem[] {
  const lead = requests.find(({ id }) => id === first) ?? requests[0];
  return requests.filter(
    ({ fiscalYear, departmentId }) => fiscalYear === lead?.fiscalYear && departmentId === lead.departmentId,
  );
}

/** The object follows the choice until somebody writes it. */
function useObject(): (requests: readonly GrantRequestItem[]) => void {
  const language = useLanguage();
  const { getValues, setValue } = useFormContext();
  const written = useRef<string | null>(null);
  return (requests) => {
    const current = getValues('object') as string | null | undefined;
    if (current && current !== written.current) return;
    written.current = new Intl.ListFormat(language).format(requests.map(({ title }) => title));
    setValue('object', written.current, { shouldDirty: true });
  };
}

export const RequestChoice = ({ first }: { first: number | null }) => {
  const t = useT();
  const beneficiaryId = useWatch({ name: 'beneficiaryId' }) as number | null;
  const { requests, isPending } = useProposed(beneficiaryId);
  const { field, fieldState } = useInput<number[]>({
    source: 'requestIds',
    validate: (chosen: number[]) => (chosen.length > 0 ? undefined : t('resources.awards.choice.atLeastOne')),
  });
  const setObject = useObject();
  const ids = field.value as number[];
  const choose = (chosen: readonly GrantRequestItem[]): void => {
    field.onChange(chosen.map(({ id }) => id));
    setObject(chosen);
  };
  const { isReady } = useFormState();
  const offered = requests?.map(({ id }) => id).join() ?? null;
  useEffect(() => {
    // The form takes its default values after its inputs are there: what is chosen before would be lost.
    if (isReady && requests) choose(kept(requests, first));
    // Chosen once for each beneficiary; the rest is the person's.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isReady, beneficiaryId, offered]);

  const toggle = (id: number): void => {
    const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
    choose((requests ?? []).filter((request) => next.includes(request.id)));
  };

  return (
    <fieldset className={styles.choice}>
      <legend>{t('resources.awards.choice.title')}</legend>
      <p className={styles.hint}>{t('resources.awards.choice.text')}</p>
      {!beneficiaryId && <p className={styles.none}>{t('resources.awards.choice.chooseFirst')}</p>}
      {beneficiaryId && isPending && <LoadingRows rows={2} />}
      {requests?.length === 0 && <p className={styles.none}>{t('resources.awards.choice.none')}</p>}
      {requests?.map((request) => (
        <RequestRow key={request.id} request={request} checked={ids.includes(request.id)} onToggle={toggle} />
      ))}
      <Selected requests={requests ?? []} ids={ids} />
      {fieldState.error?.message && (
        <p className={styles.error}>
          <FieldError message={fieldState.error.message} />
        </p>
      )}
    </fieldset>
  );
};

interface RequestRowProps {
  request: GrantRequestItem;
  checked: boolean;
  onToggle: (id: number) => void;
}

const RequestRow = ({ request, checked, onToggle }: RequestRowProps) => {
  const t = useT();
  return (
    <label className={styles.row}>
      <input type="checkbox" name="requestIds" checked={checked} onChange={() => onToggle(request.id)} />
      <span className={styles.words}>
        {request.title}
        <small>
          {[request.number, t(`resources.grant-requests.kinds.${request.kind}`), request.fiscalYear].join(' · ')}
        </small>
      </span>
      <Money cents={request.proposedCents} strong />
    </label>
  );
};

const Selected = ({ requests, ids }: { requests: readonly GrantRequestItem[]; ids: readonly number[] }) => {
  const t = useT();
  const language = useLanguage();
  const chosen = requests.filter(({ id }) => ids.includes(id));
  if (chosen.length === 0) return null;
  const cents = sumOf(chosen.map(({ proposedCents }) => ({ amountCents: proposedCents })));
  return (
    <p className={styles.total} role="status">
      {t('resources.awards.choice.selected', { smart_count: chosen.length, amount: money(cents, language) })}
    </p>
  );
};
