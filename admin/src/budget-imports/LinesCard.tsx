import { useState } from 'react';
import type { ListAnswer } from '../api/types';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { Card, ErrorState, LoadingRows, Money, RecordLink, Table, type Column } from '../shared';
import { codesText } from '../credit-lines/creditLine';
import type { BudgetImport, PlannedLine } from './budgetImport';
import { More } from './More';

const STEP = 50;

/** The rows as they would be written: what each opens, completes, or finds there already. */
export const LinesCard = ({ record: { id, counts } }: { record: BudgetImport }) => {
  const t = useT();
  const [perPage, setPerPage] = useState(STEP);
  const { data, error, refetch } = useRead<ListAnswer<PlannedLine>>(`/budget-imports/${id}/lines`, { perPage });
  const label = (name: 'row' | 'line' | 'department' | 'does' | 'amount'): string =>
    t(`resources.budget-imports.fields.${name}`);
  const columns: Column<PlannedLine>[] = [
    { source: 'row', label: label('row'), align: 'right', shrink: true },
    { source: 'codes', label: label('line'), render: (line) => <Codes line={line} /> },
    { source: 'department', label: label('department'), ellipsis: true },
    { source: 'does', label: label('does'), render: ({ does }) => t(`resources.budget-imports.does.${does}`) },
    {
      source: 'amountCents',
      label: label('amount'),
      align: 'right',
      render: ({ amountCents }) => <Money cents={amountCents} />,
    },
  ];
  const { open = 0, add = 0, known = 0 } = counts ?? {};
  const told = [
    open > 0 && t('resources.budget-imports.counts.open', { smart_count: open }),
    add > 0 && t('resources.budget-imports.counts.add', { smart_count: add }),
    known > 0 && t('resources.budget-imports.counts.known', { smart_count: known }),
  ].filter(Boolean);
  return (
    <Card title={t('resources.budget-imports.cards.lines')} precision={told.join(' · ')}>
      {error && !data && <ErrorState error={error} what="part" onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={6} />}
      {data && <Table caption={t('resources.budget-imports.cards.lines')} columns={columns} rows={data.items} />}
      <More isMore={data?.hasNextPage ?? false} onMore={() => setPerPage(Math.min(200, perPage + STEP))} at={perPage} />
    </Card>
  );
};

const Codes = ({ line }: { line: PlannedLine }) => {
  const codes = <span className="figure">{codesText(line)}</span>;
  return line.creditLineId === null ? (
    codes
  ) : (
    <RecordLink resource="credit-lines" id={line.creditLineId}>
      {codes}
    </RecordLink>
  );
};
