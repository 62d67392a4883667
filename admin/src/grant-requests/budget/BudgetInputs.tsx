import { Button } from '@mui/material';
import { Rows3 } from 'lucide-react';
import { required } from 'react-admin';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useT } from '../../i18n';
import { AmountInput, ChoiceInput, Pair, Section } from '../../shared';
import { useSealed } from '../../shared/form/useSealed';
import { budgetBases } from '../grantRequest';
import { BudgetBalance } from './BudgetBalance';
import { type LineForm, wholeGrid } from './budget';
import styles from './Budget.module.css';
import { BudgetSide } from './BudgetSide';
import { useAccounts } from './useAccounts';

/** A total alone, or lines by account in two columns; the total then follows from the lines. */
export const BudgetInputs = () => {
  const t = useT();
  const accounts = useAccounts();
  const sealed = useSealed('budgetLines');
  const { fields, replace, insert, remove } = useFieldArray({ name: 'budgetLines' });
  const lines = (useWatch({ name: 'budgetLines' }) ?? []) as LineForm[];
  const detailed = fields.length > 0;
  return (
    <Section title={t('resources.grant-requests.cards.budget')}>
      <Pair>
        <ChoiceInput
          source="budgetBase"
          validate={required()}
          choices={budgetBases.map((base) => ({ id: base, name: t(`resources.grant-requests.bases.${base}`) }))}
        />
        {!detailed && <AmountInput source="budgetCents" hint={t('resources.grant-requests.hints.budgetCents')} />}
      </Pair>
      {detailed && (
        <>
          <div className={styles.sides}>
            {(['charge', 'product'] as const).map((side) => (
              <BudgetSide
                key={side}
                side={side}
                accounts={accounts}
                lines={lines}
                ids={fields.map(({ id }) => id)}
                onAdd={(rank, line) => insert(rank, line, { shouldFocus: false })}
                onRemove={remove}
              />
            ))}
          </div>
          <BudgetBalance lines={lines} />
        </>
      )}
      {!sealed && (
        <Button
          variant="outlined"
          className={styles.switch}
          startIcon={detailed ? undefined : <Rows3 size={16} />}
          disabled={accounts.length === 0}
          onClick={() => replace(detailed ? [] : wholeGrid(accounts))}
        >
          {t(detailed ? 'resources.grant-requests.budget.totalAlone' : 'resources.grant-requests.budget.byAccount')}
        </Button>
      )}
    </Section>
  );
};
