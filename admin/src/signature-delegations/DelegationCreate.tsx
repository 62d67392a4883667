import { required } from 'react-admin';
import { useRead } from '../api/useRead';
import { AmountInput, ChoiceInput, CreatePage, DayInput, Pair, TextInput } from '../shared';
import type { Choices } from './delegation';

const DelegationCreate = () => (
  <CreatePage>
    <DelegationInputs />
  </CreatePage>
);

const DelegationInputs = () => {
  const { data } = useRead<Choices>('/signature-delegations/choices');
  return (
    <>
      <Pair>
        <ChoiceInput source="userId" validate={required()} choices={data?.signatories ?? []} />
        <ChoiceInput source="budgetId" validate={required()} choices={data?.budgets ?? []} />
        <DayInput source="validFrom" validate={required()} />
        <DayInput source="validUntil" hint="resources.signature-delegations.hints.validUntil" />
      </Pair>
      <AmountInput source="ceilingCents" hint="resources.signature-delegations.hints.ceilingCents" />
      <TextInput source="act" hint="resources.signature-delegations.hints.act" validate={required()} />
    </>
  );
};

export default DelegationCreate;
