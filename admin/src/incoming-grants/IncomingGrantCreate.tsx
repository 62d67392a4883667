import { CreatePage } from '../shared';
import { IncomingGrantInputs } from './IncomingGrantInputs';

const IncomingGrantCreate = () => (
  <CreatePage>
    <IncomingGrantInputs />
  </CreatePage>
);

export default IncomingGrantCreate;
