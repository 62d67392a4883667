import { required } from 'react-admin';
import { useRead } from '../api/useRead';
import { ChoiceInput, CreatePage, DayInput, Pair, TextInput } from '../shared';
import type { Choices } from './right';

const RightCreate = () => (
  <CreatePage>
    <RightInputs />
  </CreatePage>
);

const RightInputs = () => {
  const { data } = useRead<Choices>('/line-override-rights/choices');
  return (
    <>
      <Pair>
        <ChoiceInput source="userId" validate={required()} choices={data?.holders ?? []} />
        <ChoiceInput
          source="budgetId"
          choices={data?.budgets ?? []}
          hint="resources.line-override-rights.hints.budgetId"
        />
        <DayInput source="validFrom" validate={required()} />
        <DayInput source="validUntil" hint="resources.signature-delegations.hints.validUntil" />
      </Pair>
      <TextInput source="act" hint="resources.line-override-rights.hints.act" validate={required()} />
    </>
  );
};

export default RightCreate;
