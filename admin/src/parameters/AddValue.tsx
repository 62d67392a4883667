import { required } from 'react-admin';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { AmountInput, CreateDialog, DayInput, IntegerInput, Pair, TextInput } from '../shared';
import { showDay } from '../shared/format/days';
import { useValueWords, type Parameter } from './parameter';

/** The value that will follow: what served stays as it was. */
export const AddValue = ({ parameter, onClose }: { parameter: Parameter; onClose: () => void }) => {
  const t = useT();
  const words = useValueWords();
  const today = useSession()?.today ?? '';
  const inForce = parameter.values.find(({ standing }) => standing === 'in_force');
  const Value = parameter.unit === 'cents' ? AmountInput : IntegerInput;
  return (
    <CreateDialog
      resource="parameters"
      verb={t('resources.parameters.add')}
      done={t('resources.parameters.added')}
      fixed={{ code: parameter.code }}
      onClose={onClose}
    >
      <p>
        <strong>{parameter.label}</strong>
        {inForce && ` · ${t('resources.parameters.now', { value: words(inForce) })}`}
      </p>
      <Pair>
        <DayInput
          source="validFrom"
          validate={required()}
          hint={t('resources.parameters.hints.validFrom', { day: showDay(today) })}
        />
        <Value
          source="amount"
          validate={required()}
          hint={parameter.unit === 'cents' ? undefined : t(`resources.parameters.hints.${parameter.unit}`)}
        />
      </Pair>
      <TextInput source="source" validate={required()} hint="resources.parameters.hints.source" />
    </CreateDialog>
  );
};
