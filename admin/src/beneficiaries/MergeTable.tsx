import { useT } from '../i18n';
import { Unknown } from '../shared';
import { showDay } from '../shared/format/days';
import { siret } from '../shared/format/identifiers';
import type { Kind, stateAidRegimes } from './beneficiary';
import type { Compared, Mergeable } from './merge';
import styles from './Merge.module.css';

interface MergeTableProps {
  goes: string;
  stays: string;
  differences: readonly Compared[];
  kept: readonly Mergeable[];
  onChoose: (field: Mergeable, fromGoing: boolean) => void;
}

function useValue(): (field: Mergeable, value: string) => string {
  const t = useT();
  const written: Partial<Record<Mergeable, (value: string) => string>> = {
    kind: (kind) => t(`resources.beneficiaries.kinds.${kind as Kind}`),
    stateAidRegime: (regime) => t(`resources.beneficiaries.regimes.${regime as (typeof stateAidRegimes)[number]}`),
    siret,
    republicanCommitmentOn: showDay,
  };
  return (field, value) => written[field]?.(value) ?? value;
}

/** One line a field that differs, one choice a line. */
export const MergeTable = ({ goes, stays, differences, kept, onChoose }: MergeTableProps) => {
  const t = useT();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('resources.beneficiaries.merge.values')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('shared.conflict.field')}</th>
            <th scope="col">
              {goes}
              <small>{t('resources.beneficiaries.merge.going')}</small>
            </th>
            <th scope="col">
              {stays}
              <small>{t('resources.beneficiaries.merge.staying')}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <MergeRow
              key={difference.field}
              difference={difference}
              names={{ goes, stays }}
              isFromGoing={kept.includes(difference.field)}
              onChoose={(fromGoing) => onChoose(difference.field, fromGoing)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface MergeRowProps {
  difference: Compared;
  names: Record<'goes' | 'stays', string>;
  isFromGoing: boolean;
  onChoose: (fromGoing: boolean) => void;
}

const MergeRow = ({ difference: { field, ...values }, names, isFromGoing, onChoose }: MergeRowProps) => {
  const t = useT();
  const show = useValue();
  const label = t(`resources.beneficiaries.fields.${field}`);
  return (
    <tr>
      <th scope="row">{label}</th>
      {(['goes', 'stays'] as const).map((side) => {
        const chosen = isFromGoing === (side === 'goes');
        const value = values[side];
        return (
          <td key={side} data-chosen={chosen || undefined}>
            <label>
              <input
                type="radio"
                name={`merge-${field}`}
                aria-label={`${label}, ${names[side]}`}
                checked={chosen}
                onChange={() => onChoose(side === 'goes')}
              />
              <span>{value === null ? <Unknown /> : show(field, value)}</span>
            </label>
          </td>
        );
      })}
    </tr>
  );
};
