import { CreatePage } from '../shared';
import { SittingInputs } from './SittingInputs';

const SittingCreate = () => (
  <CreatePage defaults={{ body: 'bureau' }}>
    <SittingInputs />
  </CreatePage>
);

export default SittingCreate;
