import { Radio, RadioGroup } from '@mui/material';
import { required, useInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Schemas } from '../../api/types';
import { useRead } from '../../api/useRead';
import { codesOf, codesText, labelOf, type CreditLineItem } from '../../credit-lines/creditLine';
import { useLanguage, useT } from '../../i18n';
import { ChoiceInput, Codes, Glyph, LoadingRows, Money, ReferenceInput } from '../../shared';
import { money } from '../../shared/format/figures';
import type { Award, ImputationLine } from '../award';
import { CreditsAfter } from '../breakdown/CreditsAfter';
import styles from './Resolution.module.css';

type Candidates = Schemas['CandidatesView'];
type Candidate = Candidates['candidates'][number];

/** The first line that waits; all resolved, the first one, to be mended. */
export const lineToResolve = ({ imputationLines }: Award): ImputationLine | undefined =>
  imputationLines.find(({ creditLine }) => creditLine === null) ?? imputationLines[0];

/** Which credit line an imputation means: those that agree best with what is printed come first. */
export const ResolutionInputs = ({ award }: { award: Award }) => {
  const t = useT();
  const lineId = useWatch({ name: 'lineId' }) as number | undefined;
  const line = award.imputationLines.find(({ id }) => id === lineId);
  const named = award.imputationLines.map(({ id, printed }, rank) => ({
    id,
    name: `${t('resources.awards.imputation.row', { rank: rank + 1 })} · ${printed ?? ''}`,
  }));
  return (
    <>
      {named.length > 1 && <ChoiceInput source="lineId" choices={named} validate={required()} />}
      {line && <Choice key={line.id} line={line} year={award.fiscalYear} />}
    </>
  );
};

const Choice = ({ line: { printed, amountCents }, year }: { line: ImputationLine; year: number }) => {
  const t = useT();
  const language = useLanguage();
  const { field } = useInput<number | null>({ source: 'creditLineId', validate: required() });
  const { data, isPending } = useRead<Candidates>(printed ? '/credit-lines/candidates' : null, {
    printed: printed ?? undefined,
    year,
  });
  const candidates = data?.candidates ?? [];
  const option = (credit: CreditLineItem): string =>
    t('resources.awards.imputation.option', {
      codes: `${credit.budget} · ${codesText(credit)}`,
      label: labelOf(credit) ?? '',
      available: money(credit.availableCents, language),
    });
  return (
    <div className={styles.choice}>
      <p>
        {printed ? <q className={styles.printed}>{printed}</q> : t('resources.awards.imputation.notPrinted')}
        {' · '}
        <Money cents={amountCents} strong />
      </p>
      {printed && isPending && <LoadingRows rows={3} />}
      {data && candidates.length === 0 && <p>{t('resources.awards.resolution.none')}</p>}
      {candidates.length > 0 && (
        <RadioGroup
          aria-label={t('resources.awards.resolution.candidates')}
          value={field.value ?? ''}
          onChange={(_, value) => field.onChange(Number(value))}
        >
          {candidates.map((candidate) => (
            <CandidateRow key={candidate.line.id} candidate={candidate} amountCents={amountCents} />
          ))}
        </RadioGroup>
      )}
      <ReferenceInput
        source="creditLineId"
        reference="credit-lines"
        label={t('resources.awards.resolution.other')}
        filter={{ year, imputable: true }}
        sort={{ field: 'codes', order: 'ASC' }}
        optionText={option}
      />
      {field.value && <CreditsAfter creditLineId={field.value} ownCents={amountCents} wantedCents={amountCents} />}
    </div>
  );
};

const CandidateRow = ({ candidate, amountCents }: { candidate: Candidate; amountCents: number }) => {
  const { line } = candidate;
  const t = useT();
  return (
    <label className={styles.candidate}>
      <Radio value={line.id} size="small" />
      <span>
        <strong>{line.budget}</strong> · <Codes codes={codesOf(line)} />
      </span>
      <span className={styles.available}>
        <span style={line.availableCents < amountCents ? { color: 'var(--attention)' } : undefined}>
          <Money cents={line.availableCents} />
        </span>
        <small>{t('resources.awards.resolution.available')}</small>
      </span>
      <Told candidate={candidate} />
    </label>
  );
};

/** What agrees with the act, what differs, and what the act leaves out. */
const Told = ({ candidate: { differs, notPrinted } }: { candidate: Candidate }) => {
  const t = useT();
  const axis = (name: Candidate['agrees'][number]): string => t(`resources.awards.imputation.${name}`);
  const told = differs.map(({ axis: name, printed }) =>
    t('resources.awards.resolution.differs', { axis: axis(name), printed }),
  );
  const agrees = told.length === 0;
  return (
    <span className={styles.told}>
      <Glyph family={agrees ? 'done' : 'attention'} />
      <span>
        {agrees ? t('resources.awards.resolution.agrees') : told.join(' ')}
        {notPrinted.length > 0 &&
          ` ${t('resources.awards.resolution.notPrinted', { axes: notPrinted.map(axis).join(', ') })}`}
      </span>
    </span>
  );
};
