import type { ListAnswer } from '../api/types';
import { useRead } from '../api/useRead';
import { CreatePage, ErrorState, LoadingRows } from '../shared';
import { shape, toBody, type HouseIdentity, type HouseIdentityItem } from './houseIdentity';
import { HouseIdentityInputs } from './HouseIdentityInputs';

/** The next identity begins as the last one: a change is rarely of everything. */
const HouseIdentityCreate = () => {
  const { data: all, error } = useRead<ListAnswer<HouseIdentityItem>>('/house-identities', { perPage: 1 });
  const last = all?.items[0];
  const { data: before } = useRead<HouseIdentity>(last ? `/house-identities/${last.id}` : null);
  if (error) return <ErrorState error={error} what="part" />;
  if (!before) return <LoadingRows rows={8} />;
  return (
    <CreatePage defaults={{ ...shape(before), validFrom: null }} toBody={toBody}>
      <HouseIdentityInputs />
    </CreatePage>
  );
};

export default HouseIdentityCreate;
