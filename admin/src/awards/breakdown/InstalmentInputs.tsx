import { Button, IconButton } from '@mui/material';
import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { required } from 'react-admin';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useLanguage, useT } from '../../i18n';
import { AmountInput, ChoiceInput, Section, TextInput } from '../../shared';
import { money } from '../../shared/format/figures';
import { conditions, rateOf, sumOf } from '../award';
import { Agreement } from './Agreement';
import styles from './Breakdown.module.css';
import { RateInput } from './RateInput';
import { RowFields } from './RowFields';
import { useBreakdown } from './useBreakdown';

/** When the award is paid, and how much each time. */
export const InstalmentInputs = () => {
  const t = useT();
  const language = useLanguage();
  const { setValue } = useFormContext();
  const { fields, append, remove } = useFieldArray({ name: 'instalments' });
  const { instalments, amountCents } = useBreakdown();
  const sumCents = sumOf(instalments);
  const last = fields.length - 1;
  const rest = (amountCents ?? 0) - sumCents + (instalments[last]?.amountCents ?? 0);
  const label = instalments[last]?.label ?? t('resources.awards.instalments.row', { rank: last + 1 });
  return (
    <Section title={t('resources.awards.instalments.title')}>
      <div className={styles.rows}>
        {fields.map(({ id }, rank) => (
          <Instalment key={id} rank={rank} onRemove={last > 0 ? () => remove(rank) : undefined} />
        ))}
        <Button
          variant="outlined"
          className={styles.add}
          startIcon={<Plus size={16} />}
          onClick={() => append({ label: null, condition: conditions[0], rateBp: null, amountCents: null })}
        >
          {t('resources.awards.instalments.add')}
        </Button>
      </div>
      <Agreement
        agreed="instalmentsAgree"
        differ="instalmentsDiffer"
        sumCents={sumCents}
        amountCents={amountCents}
        adjust={
          rest > 0
            ? {
                label: t('resources.awards.adjust.instalment', { label, amount: money(rest, language) }),
                do: () =>
                  setValue(`instalments.${last}.amountCents`, rest, { shouldDirty: true, shouldValidate: true }),
              }
            : null
        }
      />
    </Section>
  );
};

/** The rate makes the amount each time one of them changes; an amount typed afterwards stands. */
function useRate(rank: number): void {
  const { setValue } = useFormContext();
  const { instalments, amountCents } = useBreakdown();
  const rateBp = instalments[rank]?.rateBp ?? null;
  const computed = rateBp === null || amountCents === null ? null : rateOf(amountCents, rateBp);
  const before = useRef(computed);
  useEffect(() => {
    if (computed !== null && computed !== before.current) {
      setValue(`instalments.${rank}.amountCents`, computed, { shouldDirty: true });
    }
    before.current = computed;
  }, [computed, rank, setValue]);
}

const Instalment = ({ rank, onRemove }: { rank: number; onRemove?: () => void }) => {
  const t = useT();
  useRate(rank);
  const position = { rank: rank + 1 };
  return (
    <RowFields list="instalments" rank={rank} name={t('resources.awards.instalments.row', position)}>
      <TextInput source="label" validate={required()} />
      <ChoiceInput
        source="condition"
        validate={required()}
        choices={conditions.map((id) => ({ id, name: t(`resources.awards.instalments.conditions.${id}`) }))}
      />
      <RateInput source="rateBp" />
      <AmountInput source="amountCents" validate={required()} />
      {onRemove && (
        <div className={styles.remove}>
          <IconButton aria-label={t('resources.awards.instalments.remove', position)} onClick={onRemove}>
            <Trash2 size={16} />
          </IconButton>
        </div>
      )}
    </RowFields>
  );
};
