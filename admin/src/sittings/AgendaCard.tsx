import { Button } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import type { Schemas } from '../api/types';
import { useT } from '../i18n';
import { Card, CardText, NotYet, RecordLink, State, Table, type Column } from '../shared';
import { NumberAgenda } from './NumberAgenda';
import type { Sitting } from './sitting';

type Item = Schemas['AgendaItemView'];

/** The reports in their order; once the sitting is held, each waits for its vote to be recorded. */
export const AgendaCard = ({ sitting }: { sitting: Sitting }) => {
  const { agenda, state } = sitting;
  const t = useT();
  const columns: Column<Item>[] = [
    { source: 'agendaRank', label: t('resources.sittings.agenda.rank'), align: 'right', shrink: true },
    {
      source: 'report',
      label: t('resources.sittings.fields.report'),
      render: ({ id, number, title }) => (
        <div>
          <RecordLink resource="reports" id={id}>
            {number}
          </RecordLink>
          <div style={{ color: 'var(--text2)' }}>{title}</div>
        </div>
      ),
    },
    {
      source: 'state',
      label: t('resources.sittings.fields.state'),
      shrink: true,
      render: (item) => <State subject="report" value={item.state as Schemas['ReportView']['state']} />,
    },
    {
      source: 'deliberation',
      label: t('resources.sittings.fields.deliberation'),
      shrink: true,
      render: (item) => <Act item={item} isHeld={state === 'held'} />,
    },
  ];
  return (
    <Card title={t('resources.sittings.cards.agenda')}>
      {agenda.length === 0 ? (
        <CardText>{t('resources.sittings.agenda.empty')}</CardText>
      ) : (
        <>
          <Table caption={t('resources.sittings.cards.agenda')} columns={columns} rows={agenda} />
          <CardText>
            <NumberAgenda sitting={sitting} />
          </CardText>
        </>
      )}
    </Card>
  );
};

const Act = ({ item, isHeld }: { item: Item; isHeld: boolean }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'deliberations', action: 'create' });
  const { id, state, reservedNumber, deliberationId, deliberationNumber } = item;
  if (deliberationId !== null) {
    return (
      <RecordLink resource="deliberations" id={deliberationId}>
        {deliberationNumber}
      </RecordLink>
    );
  }
  if (!canAccess || !isHeld || state !== 'on_agenda') return reservedNumber ?? <NotYet />;
  return (
    <Button
      component={Link}
      to={`/deliberations/create?reportId=${id}`}
      variant="outlined"
      sx={{ minHeight: 26, padding: '2px 10px', fontSize: 14 }}
    >
      {t('resources.sittings.agenda.recordVote')}
    </Button>
  );
};
