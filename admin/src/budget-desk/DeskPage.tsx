import { Navigate } from 'react-router';
import { ListContextProvider, ResourceContextProvider, useLocation, type ListControllerResult } from 'react-admin';
import { ChartBarBig } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../api/session';
import { BridgeCard } from '../bridge/BridgeCard';
import { ChecksCard, scopeOf } from '../commitment-checks';
import { useBudgets } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { EmptyState, ErrorState, LoadingRows } from '../shared';
import { FilterBar } from '../shared/list/FilterBar';
import { sameFilters } from '../shared/format/listAddress';
import { AsOfNotice } from './AsOf';
import { BudgetTabs, GroupingTabs } from './DeskTabs';
import { DeskHead } from './DeskHead';
import styles from './Desk.module.css';
import { onlyValue, writeDesk, type Desk, type DrillBy, type Filters } from './desk';
import { DrillPanel } from './DrillPanel';
import { Strip } from './Strip';
import { Tree } from './Tree';
import { useDesk, useDeskState, type DeskReading } from './useDesk';
import { useDeskFilters } from './useDeskFilters';

/** Chapitre 65 is where grants are: whoever opens the desk by its bare name looks at it, in the year and the principal budget. */
const GRANTS = '65';

const DeskPage = () => {
  const { search } = useLocation();
  const budgets = useBudgets();
  const year = Number(useSession()?.today.slice(0, 4));
  if (search) return <DeskContent />;
  const [principal] = budgets;
  if (!principal) return <LoadingRows rows={8} />;
  const filters = { year: [year], budgetId: [principal.id], chapitre: [GRANTS] };
  return (
    <Navigate
      replace
      to={{ search: writeDesk({ filters, grouping: 'politique', open: null, asOf: null, clicked: null }) }}
    />
  );
};

const DeskContent = () => {
  const reading = useDeskState();
  const { state, change } = reading;
  const { data, error, refetch } = useDesk(state);
  const filters = useDeskFilters(onlyValue(state.filters, 'year'));
  const t = useT();
  // What is narrowed otherwise is another tree: nothing of it is open nor clicked yet.
  const setFilters = (next: Filters): void => {
    if (!sameFilters(state.filters, next)) change({ filters: next, open: null, clicked: null }, 'q' in next);
  };
  const controller = {
    filterValues: state.filters,
    setFilters,
    sort: { field: 'codes', order: 'ASC' },
  } as Partial<ListControllerResult> as ListControllerResult;
  return (
    <ResourceContextProvider value="credit-lines">
      <ListContextProvider value={controller}>
        <DeskHead desk={data} reading={reading} />
        <div className={`${styles.tabs} screen-only`}>
          <BudgetTabs filters={state.filters} onChange={setFilters} />
          <GroupingTabs
            grouping={state.grouping}
            onChange={(grouping) => change({ grouping, open: null, clicked: null })}
          />
        </div>
        <FilterBar filters={filters} search={t('resources.credit-lines.fields.q')} />
        <AsOfNotice reading={reading} />
        {error && !data && <ErrorState error={error} what="list" onRetry={() => void refetch()} />}
        {!data && !error && <LoadingRows rows={8} />}
        {data && <Figures desk={data} reading={reading} />}
      </ListContextProvider>
    </ResourceContextProvider>
  );
};

const Figures = ({ desk, reading }: { desk: Desk; reading: DeskReading }) => {
  const t = useT();
  const { clicked } = reading.state;
  // Whence the panel was opened: that is where the focus goes back.
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const drill: DrillBy = (next) => {
    setOpener(document.activeElement as HTMLElement | null);
    reading.change({ clicked: next }, clicked !== null);
  };
  if (desk.totals.lines === 0) {
    return (
      <div className={styles.card}>
        <EmptyState
          icon={ChartBarBig}
          title={t('resources.budget-desk.none')}
          text={t('resources.budget-desk.noneText')}
        />
      </div>
    );
  }
  return (
    <>
      <Strip desk={desk} onDrill={drill} clicked={clicked} />
      <div className={clicked ? styles.drilled : undefined}>
        <div className={styles.stack}>
          <Tree desk={desk} reading={reading} onDrill={drill} />
          {reading.state.asOf === null && <ChecksCard scope={scopeOf(reading.state.filters)} />}
          {reading.state.asOf === null && <BridgeCard filters={reading.state.filters} />}
        </div>
        {clicked && (
          <DrillPanel
            desk={desk}
            state={reading.state}
            clicked={clicked}
            onClose={() => {
              reading.change({ clicked: null }, true);
              opener?.focus();
            }}
          />
        )}
      </div>
    </>
  );
};

export default DeskPage;
