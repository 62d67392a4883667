import { Button, IconButton } from '@mui/material';
import { Plus, Trash2 } from 'lucide-react';
import { required, SourceContextProvider } from 'react-admin';
import { useFieldArray } from 'react-hook-form';
import { useSession } from '../api/session';
import { sections } from '../credit-lines/creditLine';
import { useBudgets } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { AmountInput, ChoiceInput, IntegerInput, Section, YesNoInput } from '../shared';
import type { Budget } from './fundingAuthorisation';
import styles from './RevenueInputs.module.css';

const LIST = 'expectedRevenue';

/** Where the revenue will be entered; its amount is seldom known when one asks. */
export const RevenueInputs = () => {
  const t = useT();
  const year = Number(useSession()?.today.slice(0, 4));
  const budgets = useBudgets();
  const { fields, append, remove } = useFieldArray({ name: LIST });
  const first = budgets[0]?.id ?? null;
  return (
    <Section title={t('resources.funding-authorisations.cards.revenue')}>
      <div className={styles.rows}>
        {fields.map(({ id }, rank) => (
          <Line key={id} rank={rank} budgets={budgets} onRemove={() => remove(rank)} />
        ))}
        <Button
          variant="outlined"
          className={styles.add}
          startIcon={<Plus size={16} />}
          onClick={() =>
            append({ budgetId: first, section: null, firstYear: year, andFollowing: false, amountCents: null })
          }
        >
          {t('resources.funding-authorisations.revenueLine.add')}
        </Button>
      </div>
    </Section>
  );
};

const Line = ({ rank, budgets, onRemove }: { rank: number; budgets: readonly Budget[]; onRemove: () => void }) => {
  const t = useT();
  const position = { rank: rank + 1 };
  return (
    <fieldset>
      <legend className="visually-hidden">{t('resources.funding-authorisations.revenueLine.row', position)}</legend>
      <SourceContextProvider
        value={{
          getSource: (source) => `${LIST}.${rank}.${source}`,
          getLabel: (source) => `resources.funding-authorisations.fields.${source}`,
        }}
      >
        <div className={styles.row}>
          <ChoiceInput
            source="budgetId"
            validate={required()}
            choices={budgets.map(({ id, name }) => ({ id, name }))}
          />
          <ChoiceInput
            source="section"
            validate={required()}
            choices={sections.map((id) => ({ id, name: t(`resources.credit-lines.sections.${id}`) }))}
          />
          <IntegerInput source="firstYear" validate={required()} />
          <AmountInput source="amountCents" unknown hint={t('resources.funding-authorisations.hints.amountCents')} />
          <YesNoInput source="andFollowing" />
          <div className={styles.remove}>
            <IconButton
              aria-label={t('resources.funding-authorisations.revenueLine.remove', position)}
              onClick={onRemove}
            >
              <Trash2 size={16} />
            </IconButton>
          </div>
        </div>
      </SourceContextProvider>
    </fieldset>
  );
};
