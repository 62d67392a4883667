import { required } from 'react-admin';
import { useSession } from '../api/session';
import { useLanguage, useT } from '../i18n';
import { AmountInput, CreateDialog, DayInput, Pair, TextInput } from '../shared';
import { showDay } from '../shared/format/days';
import { money } from '../shared/format/figures';
import { envelopeName, type ToldEnvelope } from './externalConsumption';

/** Takes down what the finance system tells of an envelope: the whole since the year began, as of a day. */
export const RecordExternalConsumption = ({ envelope, onClose }: { envelope: ToldEnvelope; onClose: () => void }) => {
  const t = useT();
  const language = useLanguage();
  const today = useSession()?.today;
  const { id, toldOn, externalCents, chapitreLabel } = envelope;
  return (
    <CreateDialog
      resource="external-consumptions"
      verb={t('resources.external-consumptions.record')}
      done={t('resources.external-consumptions.recorded')}
      fixed={{ envelopeId: id }}
      defaults={{ on: today }}
      onClose={onClose}
    >
      <p>
        <strong>{envelopeName(envelope)}</strong> · {chapitreLabel}
      </p>
      {toldOn !== null && (
        <p>
          {t('resources.external-consumptions.last', { day: showDay(toldOn), amount: money(externalCents, language) })}
        </p>
      )}
      <Pair>
        <DayInput source="on" validate={required()} />
        <AmountInput source="cumulativeCents" validate={required()} />
      </Pair>
      <p>{t('resources.external-consumptions.hints.cumulative')}</p>
      <TextInput source="source" validate={required()} hint={t('resources.external-consumptions.hints.source')} />
    </CreateDialog>
  );
};
