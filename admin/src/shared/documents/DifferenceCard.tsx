import { useState } from 'react';
import { useRead } from '../../api/useRead';
import type { Schemas } from '../../api/types';
import { useT } from '../../i18n';
import { ErrorState } from '../feedback/ErrorState';
import { LoadingRows } from '../feedback/LoadingRows';
import { showDay } from '../format/days';
import { Card, Note } from '../page/Card';
import { Difference } from './Difference';
import styles from './Difference.module.css';

interface Version {
  textVersion: number;
  writtenBy: string;
  writtenOn: string;
}

interface DifferenceCardProps {
  title: string;
  /** Where the difference is read: `/conventions/12/difference`. */
  path: string;
  /** Newest first, two at least. */
  versions: readonly Version[];
  /** The versions compared first. */
  from: number;
  to: number;
}

/** What changed from any version of a text to any other. */
export const DifferenceCard = ({ title, path, versions, ...first }: DifferenceCardProps) => {
  const t = useT();
  const [{ from, to }, compare] = useState(first);
  const [whole, setWhole] = useState(false);
  const { data, error, refetch } = useRead<Schemas['DifferenceView']>(path, { from, to });
  return (
    <Card
      title={title}
      precision={data && t('documents.difference.changed', { smart_count: data.changed })}
      action={
        <button type="button" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'documents.difference.onlyChanges' : 'documents.difference.whole')}
        </button>
      }
    >
      <p className={`${styles.chosen} screen-only`}>
        <VersionChoice
          label="from"
          value={from}
          versions={versions}
          onChange={(chosen) => compare({ from: chosen, to })}
        />
        <VersionChoice label="to" value={to} versions={versions} onChange={(chosen) => compare({ from, to: chosen })} />
      </p>
      {error && !data && <ErrorState error={error} what="part" onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={3} />}
      {data && <Amounts amounts={data.amounts} />}
      {data?.changed === 0 && !whole && <Note family="done">{t('documents.difference.none')}</Note>}
      {data && (data.changed > 0 || whole) && <Difference difference={data} whole={whole} />}
    </Card>
  );
};

interface VersionChoiceProps {
  label: 'from' | 'to';
  value: number;
  versions: readonly Version[];
  onChange: (version: number) => void;
}

const VersionChoice = ({ label, value, versions, onChange }: VersionChoiceProps) => {
  const t = useT();
  return (
    <label>
      {t(`documents.difference.${label}`)}
      <select value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {versions.map(({ textVersion, writtenBy, writtenOn }) => (
          <option key={textVersion} value={textVersion}>
            {t('documents.difference.version', { version: textVersion, by: writtenBy, day: showDay(writtenOn) })}
          </option>
        ))}
      </select>
    </label>
  );
};

/** Money first: the amounts that are not what they were, and where. */
const Amounts = ({ amounts }: { amounts: readonly Schemas['ChangedAmount'][] }) => {
  const t = useT();
  if (amounts.length === 0) return null;
  const none = t('documents.difference.absent');
  return (
    <ul className={styles.amounts} aria-label={t('documents.difference.amounts')}>
      {amounts.map(({ place, before, after }, rank) => (
        <li key={rank}>
          <span>{place ?? t('documents.difference.beginning')}</span>
          <b>{t('documents.difference.moved', { before: before ?? none, after: after ?? none })}</b>
        </li>
      ))}
    </ul>
  );
};
