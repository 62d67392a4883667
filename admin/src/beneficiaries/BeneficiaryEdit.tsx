import { useT } from '../i18n';
import { EditPage } from '../shared';
import type { Beneficiary } from './beneficiary';
import { BeneficiaryInputs } from './BeneficiaryInputs';

/** The reason is the stop: without one, payments go on. */
const toBody = ({ stopped, ...fields }: Record<string, unknown>): object => ({
  ...fields,
  stopReason: stopped ? fields.stopReason : null,
});

const BeneficiaryEdit = () => {
  const t = useT();
  return (
    <EditPage
      toBody={toBody}
      describe={{ kind: (kind: Beneficiary['kind']) => t(`resources.beneficiaries.kinds.${kind}`) }}
    >
      <BeneficiaryInputs />
    </EditPage>
  );
};

export default BeneficiaryEdit;
