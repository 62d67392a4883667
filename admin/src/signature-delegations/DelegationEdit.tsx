import { required } from 'react-admin';
import { DayInput, EditPage } from '../shared';

/** A delegation only ends: another act gives another one. */
const DelegationEdit = () => (
  <EditPage>
    <DayInput source="validUntil" hint="resources.signature-delegations.hints.end" validate={required()} />
  </EditPage>
);

export default DelegationEdit;
