import { useSearchParams } from 'react-router';
import { CreatePage } from '../shared';
import { readItems } from './kinds';
import { ReportInputs } from './ReportInputs';

const ReportCreate = () => {
  const [search] = useSearchParams();
  const items = readItems(search.get('items') ?? '');
  return (
    <CreatePage defaults={{ body: 'bureau', items }}>
      <ReportInputs />
    </CreatePage>
  );
};

export default ReportCreate;
