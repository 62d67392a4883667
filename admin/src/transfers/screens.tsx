import { required, useGetList } from 'react-admin';
import { useT } from '../i18n';
import { ChoiceInput, Money, Note, TextInput, type ActionScreens } from '../shared';
import { useSittingName, type SittingItem } from '../sittings/sitting';
import { useSide, type Transfer } from './transfer';

const Consequence = ({ transfer, ask }: { transfer: Transfer; ask: 'report' | 'correct' }) => {
  const t = useT();
  const side = useSide();
  const from = side(transfer.fromCodes, transfer.fromChapitre);
  const to = side(transfer.toCodes, transfer.toChapitre);
  return (
    <>
      <p>
        <strong>{transfer.number}</strong> · {t('resources.transfers.fromTo', { from, to })} ·{' '}
        <Money cents={transfer.amountCents} />
      </p>
      <p>{t(`resources.transfers.asks.${ask}`)}</p>
    </>
  );
};

/** The sittings of the conseil held since the decision, the nearest first. */
const SittingInput = ({ transfer: { decidedOn } }: { transfer: Transfer }) => {
  const t = useT();
  const named = useSittingName();
  const { data = [], isPending } = useGetList<SittingItem>('sittings', {
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'heldOn', order: 'ASC' },
    filter: { state: ['held'], body: ['conseil'], heldFrom: decidedOn },
  });
  if (!isPending && data.length === 0) return <Note family="unknown">{t('resources.transfers.noSitting')}</Note>;
  return (
    <ChoiceInput
      source="sittingId"
      validate={required()}
      choices={data.map((sitting) => ({ id: sitting.id, name: named(sitting) }))}
    />
  );
};

export const screens: ActionScreens<'transfers', Transfer> = {
  report: {
    confirm: (transfer) => <Consequence transfer={transfer} ask="report" />,
    inputs: (transfer) => <SittingInput transfer={transfer} />,
    defaults: ({ nextSitting }) => ({ sittingId: nextSitting?.state === 'held' ? nextSitting.id : null }),
  },
  correct: {
    destructive: true,
    confirm: (transfer) => <Consequence transfer={transfer} ask="correct" />,
    inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
  },
};
