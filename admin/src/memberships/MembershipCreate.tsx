import { useSearchParams } from 'react-router';
import { useRead } from '../api/useRead';
import { useSession } from '../api/session';
import { CreatePage, LoadingRows } from '../shared';
import type { Membership } from './membership';
import { MembershipInputs } from './MembershipInputs';

const MembershipCreate = () => {
  const [search] = useSearchParams();
  const today = useSession()?.today;
  const renewalOfId = Number(search.get('renewalOfId')) || undefined;
  if (renewalOfId) return <Renewal of={renewalOfId} />;
  const beneficiaryId = Number(search.get('beneficiaryId')) || undefined;
  return <Form defaults={{ beneficiaryId, duesYear: today && Number(today.slice(0, 4)) }} />;
};

/** The year after: the tariff of the year before is proposed, its call and its imputation are not. */
const Renewal = ({ of }: { of: number }) => {
  const { data: former, isPending } = useRead<Membership>(`/memberships/${of}`);
  if (isPending) return <LoadingRows />;
  if (!former) return <Form defaults={{}} />;
  const { amountCents, tariffBand, fullTariffCents, discountBp, discountReason, representative } = former;
  return (
    <Form
      defaults={{
        renewalOfId: former.id,
        beneficiaryId: former.organisation.id,
        duesYear: former.duesYear + 1,
        ...{ amountCents, tariffBand, fullTariffCents, discountBp, discountReason, representative },
      }}
    />
  );
};

const Form = ({ defaults }: { defaults: object }) => (
  <CreatePage defaults={defaults}>
    <MembershipInputs />
  </CreatePage>
);

export default MembershipCreate;
