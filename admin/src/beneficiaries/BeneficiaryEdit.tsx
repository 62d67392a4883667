import { useT } from '../i18n';
import { EditPage } from '../shared';
import { asKind, type Kind, type stateAidRegimes } from './beneficiary';
import { BeneficiaryInputs } from './BeneficiaryInputs';

/** The reason is the stop: without one, payments go on. */
const toBody = ({ stopped, ...fields }: Record<string, unknown>): object => ({
  ...asKind(fields),
  stopReason: stopped ? fields.stopReason : null,
});

const BeneficiaryEdit = () => {
  const t = useT();
  return (
    <EditPage
      toBody={toBody}
      describe={{
        kind: (kind: Kind) => t(`resources.beneficiaries.kinds.${kind}`),
        stateAidRegime: (regime: (typeof stateAidRegimes)[number]) => t(`resources.beneficiaries.regimes.${regime}`),
      }}
    >
      <BeneficiaryInputs />
    </EditPage>
  );
};

export default BeneficiaryEdit;
