import { useCreatePath } from 'react-admin';
import { Navigate } from 'react-router';
import { EditPage } from '../shared';
import { AmountFields } from './breakdown/AmountFields';
import { InstalmentInputs } from './breakdown/InstalmentInputs';
import { LineInputs } from './breakdown/LineInputs';
import { PartInputs } from './breakdown/PartInputs';
import { toldLines, toldRows } from './breakdown/told';
import { useAward } from './breakdown/useBreakdown';
import { toForm } from './award';

/** The whole breakdown on one page: what does not agree is seen before it is saved. */
const AwardEdit = () => {
  const createPath = useCreatePath();
  const award = useAward();
  // What a visa is asked on is written as a whole, or not at all.
  if (award?.sealed.includes('parts')) {
    return <Navigate to={createPath({ resource: 'awards', type: 'show', id: award.id })} replace />;
  }
  return (
    <EditPage wide shape={toForm} describe={{ parts: toldRows, imputationLines: toldLines, instalments: toldRows }}>
      <AmountFields />
      <PartInputs />
      <LineInputs />
      <InstalmentInputs />
    </EditPage>
  );
};

export default AwardEdit;
