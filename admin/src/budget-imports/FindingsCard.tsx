import { Link as Anchor } from '@mui/material';
import { useState } from 'react';
import type { ListAnswer } from '../api/types';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { Card, ErrorState, Glyph, LoadingRows, Note, Table, type Column } from '../shared';
import type { BudgetImport, Finding } from './budgetImport';
import styles from './BudgetImports.module.css';
import { More } from './More';

const STEP = 50;
/** Not of a cell, or of an empty one. */
const NOTHING = '—';

/** All that is wrong, by row and cell, before what is only told. */
export const FindingsCard = ({ record: { id, counts, state } }: { record: BudgetImport }) => {
  const t = useT();
  const [perPage, setPerPage] = useState(STEP);
  const found = (counts?.faults ?? 0) + (counts?.notes ?? 0);
  const path = counts && found > 0 ? `/budget-imports/${id}/findings` : null;
  const { data, error, refetch } = useRead<ListAnswer<Finding>>(path, { perPage });
  if (!counts) return null;
  const columns: Column<Finding>[] = [
    {
      source: 'row',
      label: t('resources.budget-imports.fields.row'),
      align: 'right',
      shrink: true,
      render: ({ row }) => row ?? NOTHING,
    },
    {
      source: 'column',
      label: t('resources.budget-imports.fields.column'),
      shrink: true,
      render: ({ column }) => column ?? NOTHING,
    },
    {
      source: 'value',
      label: t('resources.budget-imports.fields.value'),
      render: ({ value }) => <span className={styles.value}>{value ?? NOTHING}</span>,
    },
    {
      source: 'sentence',
      label: t('resources.budget-imports.fields.finding'),
      render: ({ note, sentence }) => (
        <span className={styles.finding}>
          <Glyph family={note ? 'info' : 'stop'} />
          {sentence}
        </span>
      ),
    },
  ];
  const { faults, faultyRows, notes } = counts;
  const told = [
    faults > 0 && t('resources.budget-imports.faults', { smart_count: faults }),
    faultyRows > 0 && t('resources.budget-imports.faultyRows', { smart_count: faultyRows }),
    notes > 0 && t('resources.budget-imports.notes', { smart_count: notes }),
  ].filter(Boolean);
  return (
    <Card
      title={t('resources.budget-imports.cards.findings')}
      precision={told.join(' · ')}
      action={found > 0 && <AsFile id={id} />}
    >
      {faults === 0 && <Note family="done">{t('resources.budget-imports.noFault')}</Note>}
      {faults > 0 && state === 'faulty' && <Note family="stop">{t('resources.budget-imports.mend')}</Note>}
      {error && !data && <ErrorState error={error} what="part" onRetry={() => void refetch()} />}
      {path && !data && !error && <LoadingRows rows={4} />}
      {data && data.items.length > 0 && (
        <Table caption={t('resources.budget-imports.cards.findings')} columns={columns} rows={data.items} />
      )}
      <More isMore={data?.hasNextPage ?? false} onMore={() => setPerPage(Math.min(200, perPage + STEP))} at={perPage} />
    </Card>
  );
};

const AsFile = ({ id }: { id: number }) => (
  <Anchor href={`/api/budget-imports/${id}/findings/file`} download>
    {useT()('resources.budget-imports.findingsFile')}
  </Anchor>
);
