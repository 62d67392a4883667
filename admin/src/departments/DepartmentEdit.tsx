import { required } from 'react-admin';
import { EditPage, TextInput } from '../shared';

const DepartmentEdit = () => (
  <EditPage>
    <TextInput source="name" validate={required()} hint="resources.departments.hints.rename" />
  </EditPage>
);

export default DepartmentEdit;
