import { useState } from 'react';
import type { ListAnswer } from '../api/types';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { Card, CardText, Day, ErrorState, LoadingRows, Money, RecordLink, Table, type Column } from '../shared';
import type { CreditLine, Movement } from './creditLine';

/** The documents that have a page; a vote is told by its name alone. */
const resourceOf: Readonly<Record<string, string>> = { award: 'awards', membership: 'memberships', mandat: 'mandats' };

const Told = ({ movement: { kind, originKind, originId, label } }: { movement: Movement }) => {
  const t = useT();
  const resource = resourceOf[originKind];
  if (!resource) return label;
  return (
    <span>
      {t(`resources.credit-lines.movements.${kind}`)} ·{' '}
      <RecordLink resource={resource} id={originId}>
        {originKind === 'mandat' ? t('resources.credit-lines.mandat', { number: label }) : label}
      </RecordLink>
    </span>
  );
};

const deltas = ['openedCents', 'reservedCents', 'committedCents', 'orderedCents'] as const;

/** Nothing moved in this column: an empty ledger cell is a dash, not a zero. */
const Delta = ({ cents }: { cents: number }) => <Money cents={cents === 0 ? undefined : cents} signed />;

const STEP = 25;

/** What was ever written on this line, newest first. */
export const Movements = ({ line }: { line: CreditLine }) => {
  const t = useT();
  const [perPage, setPerPage] = useState(STEP);
  const { data, error, refetch } = useRead<ListAnswer<Movement>>(`/credit-lines/${line.id}/movements`, { perPage });
  const columns: Column<Movement>[] = [
    {
      source: 'accountingDate',
      label: t('resources.credit-lines.fields.accountingDate'),
      shrink: true,
      render: ({ accountingDate }) => <Day value={accountingDate} />,
    },
    {
      source: 'label',
      label: t('resources.credit-lines.fields.kind'),
      render: (movement) => <Told movement={movement} />,
    },
    ...deltas.map((source): Column<Movement> => ({
      source,
      label: t(`resources.credit-lines.fields.${source}`),
      align: 'right',
      render: (movement) => <Delta cents={movement[source]} />,
    })),
  ];
  const more = data?.hasNextPage && (
    <button type="button" onClick={() => setPerPage(perPage + STEP)}>
      {t('resources.credit-lines.moreMovements')}
    </button>
  );
  return (
    <Card title={t('resources.credit-lines.movementsTitle')} action={more}>
      {error && !data && <ErrorState error={error} what="part" onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={4} />}
      {data?.items.length === 0 && <CardText>{t('resources.credit-lines.noMovement')}</CardText>}
      {data && data.items.length > 0 && (
        <Table caption={t('resources.credit-lines.movementsTitle')} columns={columns} rows={data.items} />
      )}
    </Card>
  );
};
