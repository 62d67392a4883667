import { EditPage, Money } from '../shared';
import { AmountFields } from './breakdown/AmountFields';
import { InstalmentInputs } from './breakdown/InstalmentInputs';
import { LineInputs } from './breakdown/LineInputs';
import { PartInputs } from './breakdown/PartInputs';
import { sumOf, toForm } from './award';

const total = (rows: { amountCents: number | null }[]) => (
  <>
    {rows.length} · <Money cents={sumOf(rows)} />
  </>
);

/** The whole breakdown on one page: what does not agree is seen before it is saved. */
const AwardEdit = () => (
  <EditPage wide shape={toForm} describe={{ parts: total, imputationLines: total, instalments: total }}>
    <AmountFields />
    <PartInputs />
    <LineInputs />
    <InstalmentInputs />
  </EditPage>
);

export default AwardEdit;
