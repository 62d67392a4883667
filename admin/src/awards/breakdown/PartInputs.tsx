import { required } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useLanguage, useT } from '../../i18n';
import { AmountInput, Section, Share, TextInput, YesNoInput } from '../../shared';
import { money } from '../../shared/format/figures';
import { sumOf, type AwardPart, type PartForm } from '../award';
import { Agreement } from './Agreement';
import styles from './Breakdown.module.css';
import { RowFields } from './RowFields';
import { useAward, useBreakdown } from './useBreakdown';

/** One part for each request, never more nor less. */
export const PartInputs = () => {
  const t = useT();
  const language = useLanguage();
  const { setValue } = useFormContext();
  const { parts, amountCents } = useBreakdown();
  const award = useAward();
  const sumCents = sumOf(parts);
  return (
    <Section title={t('resources.awards.parts.title')}>
      <div className={styles.rows}>
        {parts.map((part, rank) => (
          <Part
            key={part.requestId}
            rank={rank}
            part={part}
            known={award?.parts.find(({ requestId }) => requestId === part.requestId)}
          />
        ))}
      </div>
      <Agreement
        differ="partsDiffer"
        sumCents={sumCents}
        amountCents={amountCents}
        adjust={{
          label: t('resources.awards.adjust.award', { amount: money(sumCents, language) }),
          do: () => setValue('amountCents', sumCents, { shouldDirty: true, shouldValidate: true }),
        }}
      />
    </Section>
  );
};

const Part = ({ rank, part, known }: { rank: number; part: PartForm; known: AwardPart | undefined }) => {
  const t = useT();
  const detail = known && (
    <p className={styles.detail}>
      <Asked part={known} /> · {t('resources.awards.parts.share')}{' '}
      <Share partCents={part.amountCents} wholeCents={known.budgetCents} printed={part.printedShare} />
    </p>
  );
  return (
    <RowFields list="parts" rank={rank} name={part.label} detail={detail}>
      <TextInput source="label" validate={required()} />
      <AmountInput source="amountCents" validate={required()} />
      <TextInput source="printedShare" />
      <div className={styles.check}>
        <YesNoInput source="earmarked" />
      </div>
    </RowFields>
  );
};

const Asked = ({ part: { requestNumber: number, requestedCents } }: { part: AwardPart }) => {
  const t = useT();
  const language = useLanguage();
  return requestedCents === null
    ? t('resources.awards.parts.requestUnknown', { number })
    : t('resources.awards.parts.request', { number, amount: money(requestedCents, language) });
};
