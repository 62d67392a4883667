import { useSearchParams } from 'react-router';
import { CreatePage } from '../shared';
import { ReportInputs } from './ReportInputs';

const ReportCreate = () => {
  const [search] = useSearchParams();
  const awardIds = (search.get('awardIds') ?? '').split(',').map(Number).filter(Boolean);
  return (
    <CreatePage defaults={{ body: 'bureau', awardIds }}>
      <ReportInputs />
    </CreatePage>
  );
};

export default ReportCreate;
