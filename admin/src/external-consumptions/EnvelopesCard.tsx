import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import { useRead } from '../api/useRead';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import {
  Card,
  CardText,
  Day,
  ErrorState,
  LoadingRows,
  Mark,
  Money,
  NotYet,
  RecordLink,
  Table,
  type Column,
} from '../shared';
import { ImportButton } from '../budget-imports/ImportButton';
import styles from './EnvelopesCard.module.css';
import { envelopeName, type ToldEnvelope } from './externalConsumption';
import { RecordExternalConsumption } from './RecordExternalConsumption';

/** The envelopes of the year, and how far each is known: what was told of the rest of its chapitre, and what is then left. */
export const EnvelopesCard = () => {
  const t = useT();
  const year = Number((useSession()?.today ?? '').slice(0, 4));
  const [telling, setTelling] = useState<ToldEnvelope | null>(null);
  const { data, error, refetch } = useRead<ToldEnvelope[]>('/external-consumptions/envelopes', { year });
  const { canAccess = false } = useCanAccess({ resource: 'external-consumptions', action: 'create' });
  const columns = useColumns(canAccess ? setTelling : undefined);
  return (
    <Card
      title={t('resources.external-consumptions.envelopes')}
      precision={year}
      action={<ImportButton kind="external_consumption" />}
    >
      {error && !data && <ErrorState error={error} what="part" onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={3} />}
      {data?.length === 0 && <CardText>{t('resources.external-consumptions.noEnvelope')}</CardText>}
      {data && data.length > 0 && (
        <Table<ToldEnvelope> caption={t('resources.external-consumptions.envelopes')} columns={columns} rows={data} />
      )}
      {telling && <RecordExternalConsumption envelope={telling} onClose={() => setTelling(null)} />}
    </Card>
  );
};

function useColumns(onTell?: (envelope: ToldEnvelope) => void): Column<ToldEnvelope>[] {
  const t = useT();
  const label = (field: 'envelope' | 'toldOn' | 'rest' | 'external' | 'available'): string =>
    t(`resources.external-consumptions.fields.${field}`);
  return [
    {
      source: 'envelope',
      label: label('envelope'),
      render: (envelope) => <Named envelope={envelope} onTell={onTell} />,
    },
    {
      source: 'toldOn',
      label: label('toldOn'),
      shrink: true,
      render: ({ toldOn }) => (toldOn === null ? <NotYet /> : <Day value={toldOn} />),
    },
    { source: 'rest', label: label('rest'), align: 'right', render: (envelope) => <Rest envelope={envelope} /> },
    {
      source: 'external',
      label: label('external'),
      align: 'right',
      render: ({ externalCents, toldOn }) => <Money cents={toldOn === null ? undefined : externalCents} />,
    },
    {
      source: 'available',
      label: label('available'),
      align: 'right',
      render: (envelope) => <Left envelope={envelope} />,
    },
  ];
}

const Named = ({ envelope, onTell }: { envelope: ToldEnvelope; onTell?: (envelope: ToldEnvelope) => void }) => {
  const t = useT();
  const name = envelopeName(envelope);
  return (
    <>
      {name}
      {onTell && (
        <button
          type="button"
          className={styles.tell}
          aria-label={t('resources.external-consumptions.tellOf', { envelope: name })}
          onClick={() => onTell(envelope)}
        >
          {t('resources.external-consumptions.tell')}
        </button>
      )}
    </>
  );
};

/** The credits of the rest are opened on its own line, once it is told of. */
const Rest = ({ envelope: { restLineId, restOpenedCents } }: { envelope: ToldEnvelope }) =>
  restLineId === null ? (
    <NotYet />
  ) : (
    <RecordLink resource="credit-lines" id={restLineId}>
      <Money cents={restOpenedCents} />
    </RecordLink>
  );

const Left = ({ envelope: { availableCents } }: { envelope: ToldEnvelope }) => {
  const t = useT();
  return (
    <>
      <Money cents={availableCents} strong />
      {availableCents < 0 && (
        <div>
          <Mark family="stop">{t('resources.external-consumptions.exceeded')}</Mark>
        </div>
      )}
    </>
  );
};
