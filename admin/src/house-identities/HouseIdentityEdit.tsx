import { EditPage } from '../shared';
import { shape, toBody } from './houseIdentity';
import { HouseIdentityInputs } from './HouseIdentityInputs';

const HouseIdentityEdit = () => (
  <EditPage shape={shape} toBody={toBody}>
    <HouseIdentityInputs />
  </EditPage>
);

export default HouseIdentityEdit;
