import { required } from 'react-admin';
import type { ActionView, LineShortage } from '../../api/types';
import type { Key } from '../../i18n';
import { TextInput } from '../form/inputs';
import { Shortages } from './BeyondLine';

interface Visaed {
  lineShortages: readonly LineShortage[];
  actions?: readonly ActionView[];
}

const overrides = ({ lineShortages, actions = [] }: Visaed): boolean =>
  lineShortages.length > 0 && actions.some(({ name, allowed }) => name === 'give_visa' && allowed);

/** How a visa is asked when it would take a credit line below zero: its button says so, and the reason is written. */
export const overriding = {
  verb: (record: Visaed): Key | undefined => (overrides(record) ? 'shared.credits.overrideVerb' : undefined),
  inputs: (record: Visaed) =>
    overrides(record) && (
      <>
        <Shortages shortages={record.lineShortages} />
        <TextInput source="reason" validate={required()} rows={3} />
      </>
    ),
};
