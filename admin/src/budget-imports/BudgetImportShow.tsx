import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useT } from '../i18n';
import {
  Actions,
  Columns,
  Day,
  Money,
  PageHead,
  RecordLink,
  RecordPage,
  State,
  Timeline,
  type ActionScreens,
} from '../shared';
import { isUnderWay, natureOf, type BudgetImport } from './budgetImport';
import { EnvelopesCard } from './EnvelopesCard';
import { FindingsCard } from './FindingsCard';
import { LinesCard } from './LinesCard';
import { ProgressCard } from './ProgressCard';
import { SourceCard } from './SourceCard';

const Consequence = ({ record: { act, budget, year, kind, counts, totalCents } }: { record: BudgetImport }) => {
  const t = useT();
  const { open = 0, add = 0, tell = 0 } = counts ?? {};
  return (
    <>
      <p>
        <strong>
          {act} · {budget} · {year}
        </strong>
      </p>
      <p>
        {t(`resources.budget-imports.consequence.${natureOf(kind)}`, { open, add, smart_count: tell })}{' '}
        <Money cents={totalCents ?? 0} strong />
      </p>
      <p>{t('resources.budget-imports.whole')}</p>
    </>
  );
};

const screens: ActionScreens<'budget-imports', BudgetImport> = {
  confirm: { confirm: (record) => <Consequence record={record} /> },
  check_again: { plain: true },
  abandon: { destructive: true, confirm: () => <NothingWritten /> },
};

const NothingWritten = () => <p>{useT()('resources.budget-imports.abandoned')}</p>;

const BudgetImportShow = () => (
  <RecordPage<BudgetImport>>
    {(record) => (
      <>
        <Follow underWay={isUnderWay(record)} />
        <Head record={record} />
        <Columns
          main={
            <>
              <ProgressCard record={record} />
              <FindingsCard record={record} />
              {record.envelopes.length > 0 && <EnvelopesCard record={record} />}
              {(record.lineCount ?? 0) > 0 && <LinesCard record={record} />}
            </>
          }
          side={
            <>
              <SourceCard record={record} />
              <Timeline subject="budget_import" id={record.id} />
            </>
          }
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ record }: { record: BudgetImport }) => {
  const t = useT();
  const { act, state, totalCents, kind, budget, year, votedOn, fiscalYearId } = record;
  return (
    <PageHead
      title={act}
      trail={[{ label: t('resources.budget-imports.title'), to: '/budget-imports' }]}
      state={<State subject="budget_import" value={state} pill />}
      amount={totalCents !== null && state !== 'faulty' && <Money cents={totalCents} />}
      identity={
        <>
          {t(`resources.credit-lines.movements.${kind}`)} ·{' '}
          <RecordLink resource="fiscal-years" id={fiscalYearId}>
            {`${budget} · ${year}`}
          </RecordLink>{' '}
          · {t(`resources.budget-imports.dated.${natureOf(kind)}`)} <Day value={votedOn} />
        </>
      }
      actions={<Actions resource="budget-imports" record={record} screens={screens} />}
    />
  );
};

const EVERY = 1_000;

/** Reads the page again while a worker has the file in hand, and once more when it is done. */
const Follow = ({ underWay }: { underWay: boolean }) => {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!underWay) return undefined;
    const timer = setInterval(() => void queryClient.invalidateQueries({ queryKey: ['budget-imports'] }), EVERY);
    return () => {
      clearInterval(timer);
      void queryClient.invalidateQueries();
    };
  }, [underWay, queryClient]);
  return null;
};

export default BudgetImportShow;
