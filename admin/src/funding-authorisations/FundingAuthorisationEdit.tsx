import { useCreatePath, useRecordContext } from 'react-admin';
import { Navigate } from 'react-router';
import { useT } from '../i18n';
import { EditPage } from '../shared';
import { toForm, type FundingAuthorisation, type RevenueForm } from './fundingAuthorisation';
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
      <Inputs />
    </EditPage>
  );
};

/** What goes to the vote is written as a whole, or not at all. */
const Inputs = () => {
  const createPath = useCreatePath();
  const authorisation = useRecordContext<FundingAuthorisation>();
  if (authorisation?.sealed.includes('applicationIds')) {
    return (
      <Navigate to={createPath({ resource: 'funding-authorisations', type: 'show', id: authorisation.id })} replace />
    );
  }
  return <FundingAuthorisationInputs />;
};

export default FundingAuthorisationEdit;
