import { required } from 'react-admin';
import { useSession } from '../api/session';
import { useBudgets } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { AmountInput, ChoiceInput, CreatePage, DayInput, IntegerInput, Pair, TextInput } from '../shared';
import { sections } from './authorisation';

const AuthorisationCreate = () => {
  const t = useT();
  const today = useSession()?.today ?? '';
  const year = Number(today.slice(0, 4));
  const budgets = useBudgets();
  return (
    <CreatePage defaults={{ firstYear: year, lastYear: year + 2, on: today }}>
      <Pair>
        <ChoiceInput
          source="budgetId"
          validate={required()}
          choices={budgets.map(({ id, code, name }) => ({ id, name: `${code} · ${name}` }))}
        />
        <ChoiceInput
          source="section"
          validate={required()}
          choices={sections.map((id) => ({ id, name: t(`resources.commitment-authorisations.kinds.${id}`) }))}
        />
      </Pair>
      <TextInput source="number" validate={required()} hint="resources.commitment-authorisations.hints.number" />
      <TextInput source="title" validate={required()} />
      <Pair>
        <IntegerInput source="firstYear" validate={required()} />
        <IntegerInput source="lastYear" validate={required()} />
        <AmountInput source="amountCents" validate={required()} />
        <DayInput source="on" validate={required()} />
      </Pair>
      <TextInput source="label" validate={required()} hint="resources.commitment-authorisations.hints.label" />
    </CreatePage>
  );
};

export default AuthorisationCreate;
