import { EditPage } from '../shared';
import { UserInputs } from './UserInputs';

const UserEdit = () => (
  <EditPage>
    <UserInputs />
  </EditPage>
);

export default UserEdit;
