import { IconButton } from '@mui/material';
import { Trash2 } from 'lucide-react';
import { SourceContextProvider } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useT } from '../../i18n';
import { AmountInput, TextInput, YesNoInput } from '../../shared';
import { useSealed } from '../../shared/form/useSealed';
import { asksSomebody, type LineForm } from './budget';
import styles from './Budget.module.css';
import { ObtainedInput } from './ObtainedInput';

interface BudgetRowProps {
  rank: number;
  account: string;
  /** « 60 · Achats » */
  name: string;
  onRemove: () => void;
}

/** One line: its account, what it is exactly, its amount; for a subsidy, who is asked and whether it is obtained. */
export const BudgetRow = ({ rank, account, name, onRemove }: BudgetRowProps) => {
  const t = useT();
  const sealed = useSealed('budgetLines');
  return (
    <fieldset className={styles.row}>
      <legend className="visually-hidden">{name}</legend>
      <SourceContextProvider
        value={{
          getSource: (source) => `budgetLines.${rank}.${source}`,
          getLabel: (source) => `resources.grant-requests.fields.lines.${source}`,
        }}
      >
        <span className={styles.account} aria-hidden="true" title={name}>
          {name}
        </span>
        <TextInput source="label" placeholder={t('resources.grant-requests.budget.precision')} />
        <AmountInput source="amountCents" />
        {!sealed && (
          <IconButton
            size="small"
            aria-label={t('resources.grant-requests.budget.remove', { account: name })}
            onClick={onRemove}
          >
            <Trash2 size={15} />
          </IconButton>
        )}
        {asksSomebody(account) && <Funding rank={rank} />}
      </SourceContextProvider>
    </fieldset>
  );
};

/** Our authority, or another funder: one line at most asks us. */
const Funding = ({ rank }: { rank: number }) => {
  const t = useT();
  const lines = (useWatch({ name: 'budgetLines' }) ?? []) as LineForm[];
  const ours = lines[rank]?.askedOfUs ?? false;
  const taken = lines.some(({ askedOfUs }, other) => askedOfUs && other !== rank);
  return (
    <div className={styles.funding}>
      <TextInput
        source="funder"
        placeholder={t(ours ? 'resources.grant-requests.budget.us' : 'resources.grant-requests.budget.funder')}
        disabled={ours}
      />
      <ObtainedInput source="obtained" />
      <YesNoInput source="askedOfUs" disabled={taken} />
    </div>
  );
};
