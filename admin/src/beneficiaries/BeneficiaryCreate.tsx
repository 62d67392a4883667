import { CreatePage } from '../shared';
import { asKind } from './beneficiary';
import { BeneficiaryInputs } from './BeneficiaryInputs';

const BeneficiaryCreate = () => (
  <CreatePage defaults={{ kind: 'association' }} toBody={asKind}>
    <BeneficiaryInputs />
  </CreatePage>
);

export default BeneficiaryCreate;
