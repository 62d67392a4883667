import { required } from 'react-admin';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { AmountInput, ChoiceInput, CreateDialog, DayInput, Pair, TextInput } from '../shared';
import { creditKinds, type CreditLine } from './creditLine';

const directions = ['add', 'remove'] as const;

/** A vote takes away as well as it brings: the direction is chosen, never typed as a sign. */
const signed = ({ direction, amountCents, ...vote }: Record<string, unknown>): object => ({
  ...vote,
  amountCents: direction === 'remove' ? -Number(amountCents) : amountCents,
});

/** Records what was voted on this line. */
export const AddCredits = ({ line, onClose }: { line: CreditLine; onClose: () => void }) => {
  const t = useT();
  const today = useSession()?.today;
  return (
    <CreateDialog
      resource="credit-lines"
      path={`credit-lines/${line.id}/credits`}
      verb={t('resources.credit-lines.addCredits')}
      done={t('resources.credit-lines.creditsAdded')}
      defaults={{ kind: 'amending_budget', direction: 'add', on: today }}
      toBody={signed}
      onClose={onClose}
    >
      <Pair>
        <ChoiceInput
          source="kind"
          validate={required()}
          choices={creditKinds.map((kind) => ({ id: kind, name: t(`resources.credit-lines.movements.${kind}`) }))}
        />
        <DayInput source="on" validate={required()} />
        <ChoiceInput
          source="direction"
          validate={required()}
          choices={directions.map((id) => ({ id, name: t(`resources.credit-lines.directions.${id}`) }))}
        />
        <AmountInput source="amountCents" validate={required()} />
      </Pair>
      <TextInput source="label" validate={required()} hint={t('resources.credit-lines.hints.label')} />
    </CreateDialog>
  );
};
