import { useT } from '../i18n';
import { EditPage } from '../shared';
import { toForm, type RevenueForm } from './fundingAuthorisation';
import { FundingAuthorisationInputs } from './FundingAuthorisationInputs';

const FundingAuthorisationEdit = () => {
  const t = useT();
  return (
    <EditPage
      shape={toForm}
      describe={{
        applicationIds: (ids: number[]) =>
          t('resources.funding-authorisations.choice.chosen', { smart_count: ids.length }),
        expectedRevenue: (lines: RevenueForm[]) =>
          t('resources.funding-authorisations.revenueChosen', { smart_count: lines.length }),
      }}
    >
      <FundingAuthorisationInputs />
    </EditPage>
  );
};

export default FundingAuthorisationEdit;
