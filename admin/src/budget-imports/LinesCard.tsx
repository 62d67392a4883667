import { useState } from 'react';
import type { ListAnswer } from '../api/types';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { Card, ErrorState, LoadingRows, Money, RecordLink, Table, type Column } from '../shared';
import { codesText } from '../credit-lines/creditLine';
import { natureOf, type BudgetImport, type PlannedLine } from './budgetImport';
import { More } from './More';

const STEP = 50;

/** The rows as they would be written: what each opens, completes, or finds there already. */
export const LinesCard = ({ record: { id, counts, kind } }: { record: BudgetImport }) => {
  const t = useT();
  const [perPage, setPerPage] = useState(STEP);
  const { data, error, refetch } = useRead<ListAnswer<PlannedLine>>(`/budget-imports/${id}/lines`, { perPage });
  const label = (name: 'row' | 'line' | 'department' | 'does' | 'amount'): string =>
    t(`resources.budget-imports.fields.${name}`);
  const columns: Column<PlannedLine>[] = [
    { source: 'row', label: label('row'), align: 'right', shrink: true },
    { source: 'codes', label: label('line'), render: (line) => <Codes line={line} /> },
    ...(natureOf(kind) === 'vote'
      ? [{ source: 'department', label: label('department'), ellipsis: true } as const]
      : []),
    { source: 'does', label: label('does'), render: ({ does }) => t(`resources.budget-imports.does.${does}`) },
    {
      source: 'amountCents',
      label: label('amount'),
      align: 'right',
      render: ({ amountCents }) => <Money cents={amountCents} />,
    },
  ];
  const told = (['open', 'add', 'tell', 'known'] as const)
    .map((does) => ({ does, smart_count: counts?.[does] ?? 0 }))
    .filter(({ smart_count }) => smart_count > 0)
    .map(({ does, smart_count }) => t(`resources.budget-imports.counts.${does}`, { smart_count }));
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
