import { Button } from '@mui/material';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { required, useCanAccess } from 'react-admin';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { AmountInput, ChoiceInput, CreateDialog, DayInput, Pair, TextInput } from '../shared';
import type { Authorisation } from './authorisation';

const directions = ['add', 'remove'] as const;

/** The direction is chosen, never typed as a sign. */
const signed = ({ direction, amountCents, ...vote }: Record<string, unknown>): object => ({
  ...vote,
  amountCents: direction === 'remove' ? -Number(amountCents) : amountCents,
});

/** What a vote adds to the authorisation, or takes away. */
export const Revise = ({ authorisation }: { authorisation: Authorisation }) => {
  const t = useT();
  const today = useSession()?.today;
  const [open, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'commitment-authorisations', action: 'create' });
  if (!canAccess) return null;
  return (
    <>
      <Button variant="contained" startIcon={<Plus size={16} />} onClick={() => setOpen(true)}>
        {t('resources.commitment-authorisations.revise')}
      </Button>
      {open && (
        <CreateDialog
          resource="commitment-authorisations"
          path={`commitment-authorisations/${authorisation.id}/revisions`}
          verb={t('resources.commitment-authorisations.revise')}
          done={t('resources.commitment-authorisations.revised')}
          defaults={{ direction: 'add', on: today }}
          toBody={signed}
          onClose={() => setOpen(false)}
        >
          <Pair>
            <ChoiceInput
              source="direction"
              validate={required()}
              choices={directions.map((id) => ({
                id,
                name: t(`resources.commitment-authorisations.directions.${id}`),
              }))}
            />
            <AmountInput source="amountCents" validate={required()} />
            <DayInput source="on" validate={required()} />
          </Pair>
          <TextInput source="label" validate={required()} hint="resources.commitment-authorisations.hints.label" />
        </CreateDialog>
      )}
    </>
  );
};
