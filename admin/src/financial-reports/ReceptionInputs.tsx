import { required } from 'react-admin';
import { AmountInput, DayInput, Pair } from '../shared';

/** What a report says when it comes, the first time or after a return. */
export const ReceptionInputs = () => (
  <Pair>
    <DayInput source="receivedOn" validate={required()} />
    <AmountInput source="spentCents" unknown hint="resources.financial-reports.hints.spentCents" />
  </Pair>
);
