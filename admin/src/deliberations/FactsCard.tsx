import { useT } from '../i18n';
import { Actions, Card, Day, Mark, Note, NotYet, Table, type Column } from '../shared';
import { daysBetween } from '../shared/format/days';
import { facts, type ActFact, type Deliberation } from './deliberation';
import { screens } from './screens';

interface FactRow {
  id: 'vote' | ActFact;
  on: string | null;
  action: string | null;
}

/** The dated facts of the act, each entered or corrected on its own line. */
export const FactsCard = ({ act }: { act: Deliberation }) => {
  const t = useT();
  const rows: FactRow[] = [
    { id: 'vote', on: act.adoptedOn, action: null },
    ...facts.map(({ fact, action }) => ({ id: fact, on: act[fact], action })),
  ];
  const columns: Column<FactRow>[] = [
    {
      source: 'id',
      label: t('resources.deliberations.facts.fact'),
      render: ({ id, on }) => (
        <Mark family={on === null ? 'unknown' : 'done'}>{t(`resources.deliberations.facts.${id}`)}</Mark>
      ),
    },
    { source: 'on', label: t('resources.deliberations.facts.day'), render: ({ on }) => <Day value={on} /> },
    {
      source: 'delay',
      label: t('resources.deliberations.facts.delay'),
      align: 'right',
      render: ({ id, on }) =>
        id === 'vote' || on === null ? <NotYet /> : t('shared.days', { smart_count: daysBetween(act.adoptedOn, on) }),
    },
    ...(act.actions.length > 0
      ? [
          {
            source: 'record',
            label: t('resources.deliberations.facts.record'),
            shrink: true,
            align: 'right' as const,
            render: (row: FactRow) => <Record act={act} row={row} />,
          },
        ]
      : []),
  ];
  return (
    <Card title={t('resources.deliberations.cards.facts')}>
      <Table caption={t('resources.deliberations.cards.facts')} columns={columns} rows={rows} />
      <Note family="info">{t('resources.deliberations.facts.enforceable')}</Note>
    </Card>
  );
};

const Record = ({ act, row: { action } }: { act: Deliberation; row: FactRow }) => {
  const only = { ...act, actions: act.actions.filter(({ name }) => name === action) };
  return <Actions resource="deliberations" record={only} screens={screens} row />;
};
