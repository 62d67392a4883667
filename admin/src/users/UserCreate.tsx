import { CreatePage } from '../shared';
import { UserInputs } from './UserInputs';

const UserCreate = () => (
  <CreatePage>
    <UserInputs />
  </CreatePage>
);

export default UserCreate;
