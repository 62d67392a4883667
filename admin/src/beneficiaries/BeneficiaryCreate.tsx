import { CreatePage } from '../shared';
import { BeneficiaryInputs } from './BeneficiaryInputs';

const BeneficiaryCreate = () => (
  <CreatePage defaults={{ kind: 'association' }}>
    <BeneficiaryInputs />
  </CreatePage>
);

export default BeneficiaryCreate;
