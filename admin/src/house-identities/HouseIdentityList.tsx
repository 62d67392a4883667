import { Landmark } from 'lucide-react';
import { Day, ListPage, type ListColumn } from '../shared';
import type { HouseIdentityItem } from './houseIdentity';
import { Standing } from './Standing';

const columns: ListColumn<HouseIdentityItem>[] = [
  { source: 'standing', sort: false, shrink: true, render: ({ standing }) => <Standing standing={standing} /> },
  { source: 'validFrom', shrink: true, render: ({ validFrom }) => <Day value={validFrom} /> },
  { source: 'name', link: true, render: ({ name }) => <strong>{name}</strong> },
  { source: 'city', sort: false },
  { source: 'siren', sort: false, shrink: true },
  { source: 'recordedBy', sort: false },
];

/** Who the authority was, is, and is about to be. */
const HouseIdentityList = () => (
  <ListPage<HouseIdentityItem>
    icon={Landmark}
    columns={columns}
    sort={{ field: 'validFrom', order: 'DESC' }}
    card={({ name, city, standing, validFrom }) => ({
      title: name,
      detail: city,
      which: <Day value={validFrom} />,
      state: <Standing standing={standing} />,
    })}
  />
);

export default HouseIdentityList;
