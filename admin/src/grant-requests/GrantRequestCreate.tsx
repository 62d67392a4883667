import { useSearchParams } from 'react-router';
import { useSession } from '../api/session';
import { CreatePage } from '../shared';
import { toBody } from './grantRequest';
import { GrantRequestInputs } from './GrantRequestInputs';

const GrantRequestCreate = () => {
  const [search] = useSearchParams();
  const beneficiaryId = Number(search.get('beneficiaryId')) || undefined;
  const today = useSession()?.today;
  return (
    <CreatePage
      wide
      toBody={toBody}
      defaults={{
        beneficiaryId,
        kind: 'action',
        form: 'cash',
        budgetBase: 'action',
        receivedOn: today,
        requestedUnknown: false,
        budgetLines: [],
        fiscalYear: today && Number(today.slice(0, 4)),
      }}
    >
      <GrantRequestInputs />
    </CreatePage>
  );
};

export default GrantRequestCreate;
