import { EditPage } from '../shared';
import { SittingInputs } from './SittingInputs';

const SittingEdit = () => (
  <EditPage>
    <SittingInputs />
  </EditPage>
);

export default SittingEdit;
