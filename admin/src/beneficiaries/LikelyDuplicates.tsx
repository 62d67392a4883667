import { Button } from '@mui/material';
import { useId } from 'react';
import { useCreatePath, useInput } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import type { Query } from '../api/client';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { Glyph } from '../shared';
import { FieldError } from '../shared/form/FieldFrame';
import { siret } from '../shared/format/identifiers';
import { useSettled } from '../shared/useSettled';
import { nameOf, type LikelyDuplicate } from './beneficiary';
import styles from './LikelyDuplicates.module.css';

const COMPARED = ['legalName', 'usualName', 'acronym', 'siret', 'rna', 'postalCode', 'city'] as const;

/** What is typed, once it says enough to be compared, and once the typing rests. */
function useAsked(): Query | null {
  const values = useWatch({ name: [...COMPARED] }) as (string | null | undefined)[];
  const typed = Object.fromEntries(COMPARED.map((field, rank) => [field, values[rank]?.trim() || undefined]));
  const settled = useSettled(typed, 400);
  const { legalName = '', siret: digits = '', rna = '' } = settled;
  return legalName.length > 2 || digits.length >= 9 || rna.length >= 10 ? settled : null;
}

interface LikelyDuplicatesProps {
  /** Takes the known record in place of a new one; without it, it is opened. */
  onChosen?: (id: number) => void;
}

/** The records that look like the one being typed, with why. Going on is said, and stays written on the new record. */
export const LikelyDuplicates = ({ onChosen }: LikelyDuplicatesProps) => {
  const t = useT();
  const title = useId();
  const asked = useAsked();
  const { data } = useRead<LikelyDuplicate[]>(asked && '/beneficiaries/likely-duplicates', asked ?? {});
  const likely = asked ? (data ?? []) : [];
  return (
    <section aria-live="polite" aria-labelledby={title} className={likely.length > 0 ? styles.found : undefined}>
      {likely.length > 0 && (
        <>
          <h3 id={title} className={styles.title}>
            <Glyph family="attention" />
            {t('resources.beneficiaries.likely.title', { smart_count: likely.length })}
          </h3>
          <ul>
            {likely.map((record) => (
              <Known key={record.id} record={record} onChosen={onChosen} />
            ))}
          </ul>
          <SayingOther key={likely.map(({ id }) => id).join()} ids={likely.map(({ id }) => id)} />
        </>
      )}
    </section>
  );
};

const Known = ({ record, onChosen }: { record: LikelyDuplicate; onChosen?: (id: number) => void }) => {
  const t = useT();
  const createPath = useCreatePath();
  const identity = [
    t(`resources.beneficiaries.kinds.${record.kind}`),
    record.city,
    record.siret && `SIRET ${siret(record.siret)}`,
    t('resources.beneficiaries.likely.requests', { smart_count: record.requests }),
  ];
  const label = t('resources.beneficiaries.likely.thisOne');
  const named = `${label}\u00a0: ${nameOf(record)}`;
  return (
    <li className={styles.record}>
      <div>
        <strong>{nameOf(record)}</strong>
        <span className={styles.identity}>{identity.filter(Boolean).join(' · ')}</span>
        <span className={styles.why}>{record.why.map(({ sentence }) => sentence).join(' ')}</span>
      </div>
      {onChosen ? (
        <Button variant="outlined" aria-label={named} onClick={() => onChosen(record.id)}>
          {label}
        </Button>
      ) : (
        <Button
          component={Link}
          to={createPath({ resource: 'beneficiaries', type: 'show', id: record.id })}
          variant="outlined"
          aria-label={named}
        >
          {label}
        </Button>
      )}
    </li>
  );
};

/** Said of the records in sight: others that come are to be looked at too. */
const SayingOther = ({ ids }: { ids: readonly number[] }) => {
  const t = useT();
  const problem = useId();
  const said = (given: unknown): boolean => Array.isArray(given) && ids.every((shown) => given.includes(shown));
  const {
    id,
    field: { ref, name, value, onChange, onBlur },
    fieldState,
  } = useInput<number[] | null>({
    source: 'distinctFrom',
    format: (given) => given,
    parse: (given) => given as number[] | null,
    validate: (given) => (said(given) ? undefined : t('resources.beneficiaries.likely.toSay')),
  });
  const { isSubmitted } = useFormState();
  const message = isSubmitted ? fieldState.error?.message : undefined;
  return (
    <>
      <label className={styles.other}>
        <input
          type="checkbox"
          id={id}
          name={name}
          ref={ref}
          checked={said(value)}
          aria-invalid={message !== undefined}
          aria-describedby={message ? problem : undefined}
          onChange={(event) => onChange(event.target.checked ? [...ids] : null)}
          onBlur={() => onBlur()}
        />
        {t('resources.beneficiaries.likely.other')}
      </label>
      {message && (
        <p id={problem} className={styles.problem}>
          <FieldError message={message} />
        </p>
      )}
    </>
  );
};
