import { Button } from '@mui/material';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { required } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { LIFECYCLES } from '../api/lifecycles';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { ChoiceInput, CreateDialog, CreatePage, IntegerInput, Pair, TextInput } from '../shared';
import { budgetKinds, useBudgets } from './fiscalYear';

const FiscalYearCreate = () => {
  const today = useSession()?.today ?? '';
  return (
    <CreatePage defaults={{ year: Number(today.slice(0, 4)) + 1, state: 'preparing' }}>
      <FiscalYearInputs />
    </CreatePage>
  );
};

const FiscalYearInputs = () => {
  const t = useT();
  const stateWord = useStateWord();
  const [adding, setAdding] = useState(false);
  const budgets = useBudgets();
  return (
    <>
      <ChoiceInput
        source="budgetId"
        validate={required()}
        choices={budgets.map(({ id, code, name }) => ({ id, name: `${code} · ${name}` }))}
      />
      <div>
        <Button variant="text" startIcon={<Plus size={16} />} onClick={() => setAdding(true)}>
          {t('resources.fiscal-years.addBudget')}
        </Button>
      </div>
      <Pair>
        <IntegerInput source="year" validate={required()} />
        <ChoiceInput
          source="state"
          validate={required()}
          choices={LIFECYCLES.fiscal_year.states.map((state) => ({ id: state, name: stateWord('fiscal_year', state) }))}
          hint="resources.fiscal-years.hints.state"
        />
      </Pair>
      {adding && <AddBudget onClose={() => setAdding(false)} />}
    </>
  );
};

/** The names under which acts print it, one a line. */
const withAliases = ({ aliases, ...budget }: Record<string, unknown>): object => ({
  ...budget,
  aliases: (typeof aliases === 'string' ? aliases : '')
    .split('\n')
    .map((alias) => alias.trim())
    .filter(Boolean),
});

const AddBudget = ({ onClose }: { onClose: () => void }) => {
  const t = useT();
  const { setValue } = useFormContext();
  return (
    <CreateDialog
      resource="fiscal-years"
      path="budgets"
      verb={t('resources.fiscal-years.addBudget')}
      done={t('resources.fiscal-years.budgetAdded')}
      toBody={withAliases}
      onCreated={({ id }) => setValue('budgetId', id, { shouldDirty: true })}
      onClose={onClose}
    >
      <Pair>
        <TextInput source="code" validate={required()} hint="resources.fiscal-years.hints.code" />
        <ChoiceInput
          source="kind"
          validate={required()}
          choices={budgetKinds.map((kind) => ({ id: kind, name: t(`resources.fiscal-years.budgetKinds.${kind}`) }))}
        />
      </Pair>
      <TextInput source="name" validate={required()} />
      <TextInput source="aliases" rows={3} hint="resources.fiscal-years.hints.aliases" />
    </CreateDialog>
  );
};

export default FiscalYearCreate;
