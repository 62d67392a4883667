import { useSearchParams } from 'react-router';
import { CreatePage } from '../shared';
import { FundingAuthorisationInputs } from './FundingAuthorisationInputs';

const FundingAuthorisationCreate = () => {
  const [search] = useSearchParams();
  const applicationIds = (search.get('applicationIds') ?? '').split(',').map(Number).filter(Boolean);
  return (
    <CreatePage defaults={{ applicationIds, expectedRevenue: [] }}>
      <FundingAuthorisationInputs />
    </CreatePage>
  );
};

export default FundingAuthorisationCreate;
