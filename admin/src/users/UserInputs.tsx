import { email, required, useGetList } from 'react-admin';
import type { Schemas } from '../api/types';
import { ChoiceInput, Pair, TextInput } from '../shared';
import { RolesInput } from './RolesInput';

export const UserInputs = () => {
  const { data: departments = [] } = useGetList<Schemas['DepartmentItem']>('departments', {
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 200 },
    filter: { state: 'open' },
  });
  return (
    <>
      <Pair>
        <TextInput source="displayName" validate={required()} />
        <ChoiceInput source="departmentId" validate={required()} choices={departments} />
      </Pair>
      <TextInput source="email" type="email" validate={[required(), email()]} hint="resources.users.hints.email" />
      <RolesInput />
    </>
  );
};
