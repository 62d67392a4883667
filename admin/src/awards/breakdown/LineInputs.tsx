import { Button, IconButton } from '@mui/material';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { required, useGetMany } from 'react-admin';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { codesText, envelopeKey, labelOf, type CreditLineItem } from '../../credit-lines/creditLine';
import { useLanguage, useT } from '../../i18n';
import { AmountInput, ReferenceInput, Section, TextInput } from '../../shared';
import { money } from '../../shared/format/figures';
import { sumOf, type LineForm } from '../award';
import { Agreement } from './Agreement';
import { AuthorisationInput, useYearsOffered } from './AuthorisationInput';
import styles from './Breakdown.module.css';
import { CreditsAfter } from './CreditsAfter';
import { RowFields } from './RowFields';
import { useBreakdown } from './useBreakdown';

/** What the lines of one envelope take together: they share what is left of it. */
function useWanted(lines: readonly LineForm[]): (creditLineId: number) => number {
  const ids = lines.flatMap(({ creditLineId }) => (creditLineId === null ? [] : [creditLineId]));
  const { data = [] } = useGetMany<CreditLineItem>('credit-lines', { ids });
  const keyOf = (id: number | null): string | undefined => {
    const line = data.find((known) => known?.id === id);
    return line && envelopeKey(line);
  };
  return (creditLineId) => {
    const key = keyOf(creditLineId);
    return sumOf(
      lines.filter((line) => line.creditLineId === creditLineId || (key && keyOf(line.creditLineId) === key)),
    );
  };
}

/** From which credits the award is taken, and what is left of them, before anything is saved. */
export const LineInputs = () => {
  const t = useT();
  const language = useLanguage();
  const { setValue, getValues } = useFormContext();
  const { fields, append, remove } = useFieldArray({ name: 'imputationLines' });
  const { parts, imputationLines, amountCents } = useBreakdown();
  // The credits are asked when a field is left, not at each figure typed.
  const [settled, setSettled] = useState<LineForm[]>(imputationLines);
  const settle = (): void => setSettled([...(getValues('imputationLines') as LineForm[])]);
  const wanted = useWanted(settled);
  const sumCents = sumOf(imputationLines);
  const last = fields.length - 1;
  const rest = (amountCents ?? 0) - sumCents + (imputationLines[last]?.amountCents ?? 0);
  const adjust = last >= 0 &&
    rest > 0 && {
      label: t('resources.awards.adjust.line', { rank: last + 1, amount: money(rest, language) }),
      do: () => {
        setValue(`imputationLines.${last}.amountCents`, rest, { shouldDirty: true, shouldValidate: true });
        settle();
      },
    };
  return (
    <Section title={t('resources.awards.imputation.title')}>
      <AuthorisationInput />
      <div className={styles.rows} onBlur={settle}>
        {fields.map(({ id }, rank) => (
          <Line
            key={id}
            rank={rank}
            line={settled[rank]}
            wanted={wanted}
            onRemove={() => {
              remove(rank);
              settle();
            }}
          />
        ))}
        <Button
          variant="outlined"
          className={styles.add}
          startIcon={<Plus size={16} />}
          onClick={() =>
            append({ printed: null, creditLineId: null, amountCents: rest > 0 && last < 0 ? amountCents : null })
          }
        >
          {t('resources.awards.imputation.add')}
        </Button>
      </div>
      <Agreement
        agreed={sumOf(parts) === amountCents ? 'agree' : undefined}
        differ="differ"
        sumCents={sumCents}
        amountCents={amountCents}
        adjust={adjust || null}
      />
    </Section>
  );
};

interface LineProps {
  rank: number;
  /** As it was when its fields were left. */
  line: LineForm | undefined;
  wanted: (creditLineId: number) => number;
  onRemove: () => void;
}

const Line = ({ rank, line, wanted, onRemove }: LineProps) => {
  const t = useT();
  const language = useLanguage();
  const years = useYearsOffered();
  const position = { rank: rank + 1 };
  const option = (credit: CreditLineItem): string =>
    t('resources.awards.imputation.option', {
      codes: years.length > 1 ? `${credit.year} · ${codesText(credit)}` : codesText(credit),
      label: labelOf(credit) ?? '',
      available: money(credit.availableCents, language),
    });
  return (
    <RowFields
      list="imputationLines"
      rank={rank}
      name={t('resources.awards.imputation.row', position)}
      detail={
        line?.creditLineId && (
          <CreditsAfter
            creditLineId={line.creditLineId}
            ownCents={line.amountCents ?? 0}
            wantedCents={wanted(line.creditLineId)}
          />
        )
      }
    >
      <TextInput source="printed" hint="resources.awards.imputation.printedHint" />
      <ReferenceInput
        source="creditLineId"
        reference="credit-lines"
        filter={{ imputable: true, ...(years.length > 0 && { year: years }) }}
        sort={{ field: years.length > 1 ? 'year' : 'codes', order: 'ASC' }}
        optionText={option}
        hint={t('resources.awards.imputation.creditHint')}
        validate={line?.printed ? undefined : required()}
      />
      <AmountInput source="amountCents" validate={required()} />
      <div className={styles.remove}>
        <IconButton aria-label={t('resources.awards.imputation.remove', position)} onClick={onRemove}>
          <Trash2 size={16} />
        </IconButton>
      </div>
    </RowFields>
  );
};
