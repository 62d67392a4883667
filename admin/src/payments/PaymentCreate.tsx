import { useSearchParams } from 'react-router';
import { CreatePage } from '../shared';
import { CertificationInputs } from './CertificationInputs';

/** The award only leads to its instalments: the API takes the instalment. */
const toBody = ({ instalmentId, amountCents, evidence }: Record<string, unknown>): object => ({
  instalmentId,
  amountCents,
  evidence,
});

const PaymentCreate = () => {
  const [search] = useSearchParams();
  return (
    <CreatePage
      defaults={{
        awardId: Number(search.get('awardId')) || null,
        instalmentId: Number(search.get('instalmentId')) || null,
      }}
      toBody={toBody}
    >
      <CertificationInputs />
    </CreatePage>
  );
};

export default PaymentCreate;
