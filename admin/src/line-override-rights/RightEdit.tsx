import { required } from 'react-admin';
import { DayInput, EditPage } from '../shared';

/** A right only ends: another act gives another one. */
const RightEdit = () => (
  <EditPage>
    <DayInput source="validUntil" hint="resources.line-override-rights.hints.end" validate={required()} />
  </EditPage>
);

export default RightEdit;
