import { required } from 'react-admin';
import { useT } from '../i18n';
import { CreateDialog, Money, TextInput } from '../shared';
import type { Movement } from './creditLine';

/** Writes the opposite entry, once: what was wrong stays readable beside it. */
export const CorrectMovement = ({ movement, onClose }: { movement: Movement; onClose: () => void }) => {
  const t = useT();
  return (
    <CreateDialog
      resource="credit-lines"
      path={`movements/${movement.id}/correction`}
      verb={t('resources.credit-lines.correctEntry')}
      done={t('resources.credit-lines.entryCorrected')}
      onClose={onClose}
    >
      <p>
        <strong>{movement.label}</strong> · <Money cents={movement.openedCents} signed />
      </p>
      <p>{t('resources.credit-lines.correctAsks')}</p>
      <TextInput source="reason" validate={required()} rows={2} />
    </CreateDialog>
  );
};
