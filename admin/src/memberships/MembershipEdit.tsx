import { EditPage } from '../shared';
import { toForm } from './membership';
import { MembershipInputs } from './MembershipInputs';

const MembershipEdit = () => (
  <EditPage shape={toForm}>
    <MembershipInputs />
  </EditPage>
);

export default MembershipEdit;
