import { required } from 'react-admin';
import { CreatePage, TextInput } from '../shared';

const DepartmentCreate = () => (
  <CreatePage>
    <TextInput source="code" validate={required()} hint="resources.departments.hints.code" />
    <TextInput source="name" validate={required()} />
  </CreatePage>
);

export default DepartmentCreate;
