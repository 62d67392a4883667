import { useMediaQuery } from '@mui/material';
import { useBudgets, useFiscalYears } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { groupings, onlyValue, type Filters, type Grouping } from './desk';
import styles from './Desk.module.css';

interface SegmentsProps<Value> {
  label: string;
  choices: readonly { value: Value; name: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, all in sight; on a phone, a choice. */
function Segments<Value extends string | null>({ label, choices, chosen, onChoose }: SegmentsProps<Value>) {
  const phone = useMediaQuery('(max-width: 640px)', { noSsr: true });
  if (phone) {
    return (
      <select
        aria-label={label}
        className={styles.select}
        value={choices.findIndex(({ value }) => value === chosen)}
        onChange={({ target }) => onChoose(choices[Number(target.value)]!.value)}
      >
        {choices.map(({ value, name }, rank) => (
          <option key={value ?? ''} value={rank}>
            {name}
          </option>
        ))}
      </select>
    );
  }
  return (
    <div role="group" aria-label={label} className={styles.segments}>
      {choices.map(({ value, name }) => (
        <button key={value ?? ''} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {name}
        </button>
      ))}
    </div>
  );
}

interface BudgetTabsProps {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** The budgets that have the year looked at, then all of them together. */
export const BudgetTabs = ({ filters, onChange }: BudgetTabsProps) => {
  const t = useT();
  const budgets = useBudgets();
  const years = useFiscalYears();
  const { budgetId: _, ...others } = filters;
  const year = onlyValue(filters, 'year');
  const held = budgets.filter(({ id }) =>
    years.some((each) => each.budgetId === id && (year === null || String(each.year) === year)),
  );
  return (
    <Segments<string | null>
      label={t('resources.budget-desk.budgets')}
      choices={[
        ...held.map(({ id, name }) => ({ value: String(id), name })),
        { value: null, name: t('resources.budget-desk.allBudgets') },
      ]}
      chosen={onlyValue(filters, 'budgetId')}
      onChoose={(budgetId) => onChange(budgetId === null ? others : { ...others, budgetId: [Number(budgetId)] })}
    />
  );
};

export const GroupingTabs = ({ grouping, onChange }: { grouping: Grouping; onChange: (to: Grouping) => void }) => {
  const t = useT();
  return (
    <Segments
      label={t('resources.budget-desk.grouping')}
      choices={groupings.map((value) => ({ value, name: t(`resources.budget-desk.groupings.${value}`) }))}
      chosen={grouping}
      onChoose={onChange}
    />
  );
};
