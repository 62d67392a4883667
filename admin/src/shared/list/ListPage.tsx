import { Button, useMediaQuery } from '@mui/material';
import { Plus, type LucideIcon } from 'lucide-react';
import {
  ListBase,
  useCanAccess,
  useCreatePath,
  useListContext,
  useResourceContext,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import { Link } from 'react-router';
import type { Query } from '../../api/client';
import type { Totals } from '../../api/types';
import { useRead } from '../../api/useRead';
import { useLanguage, useT } from '../../i18n';
import { LoadingRows } from '../feedback/LoadingRows';
import { ErrorState } from '../feedback/ErrorState';
import { wholeNumber } from '../format/figures';
import { PageHead } from '../page/PageHead';
import { ExportButton } from './ExportButton';
import { FilterBar } from './FilterBar';
import type { FilterSpec } from './filters';
import { ListEmpty } from './ListEmpty';
import { ListTable, type Bulk, type ListColumn } from './ListTable';
import styles from './ListPage.module.css';
import { Pages } from './Pages';
import { PhoneList, type PhoneCard } from './PhoneList';
import { Views, type ListView } from './Views';
import { SumCell } from './TotalsRow';

export interface ListPageProps<Row> {
  columns: readonly ListColumn<Row>[];
  /** The same row on a phone. */
  card: (row: Row) => PhoneCard;
  icon: LucideIcon;
  sort: { field: string; order: 'ASC' | 'DESC' };
  filters?: readonly FilterSpec[];
  /** Offers the free text; its hint is the field `q` of the resource. */
  search?: boolean;
  /** Filters kept under a name, as tabs. */
  views?: readonly ListView[];
  /** How the list is narrowed when it is first opened. */
  firstFilters?: Record<string, unknown>;
  /** No creation from this list, whatever the role: it is done from elsewhere. */
  createdElsewhere?: boolean;
  /** Several rows handled together; not on a phone, where one decides and looks up. */
  bulk?: Bulk<Row>;
}

/** The failure stands where the list would be; a notice would say it twice. */
const saidOnThePage = { onError: () => undefined };

/**
 * The list of a resource. Words come from `resources.<resource>`: title, count, create, none, empty, emptyText, fields.
 */
export function ListPage<Row extends RaRecord>({ sort, firstFilters, ...content }: ListPageProps<Row>) {
  return (
    <ListBase<Row> sort={sort} perPage={25} filterDefaultValues={firstFilters} queryOptions={saidOnThePage}>
      <ListContent {...content} />
    </ListBase>
  );
}

function ListContent<Row extends RaRecord>({
  createdElsewhere = false,
  filters = [],
  search = false,
  views = [],
  icon,
  ...shown
}: Omit<ListPageProps<Row>, 'sort' | 'firstFilters'>) {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const { data, error, isPending, refetch, filterValues, page } = useListContext<Row>();
  const nothing = !isPending && !error && (data?.length ?? 0) === 0;
  const untouched = Object.keys(filterValues).length === 0 && page === 1;
  const atStart = nothing && untouched;
  return (
    <>
      <PageHead
        title={translate(`resources.${resource}.title`)}
        actions={
          <div className={styles.actions}>
            {!atStart && <ExportButton />}
            {!createdElsewhere && <CreateButton />}
          </div>
        }
      />
      <Views views={views} />
      {!atStart && (
        <FilterBar filters={filters} search={search ? translate(`resources.${resource}.fields.q`) : undefined} />
      )}
      {error ? (
        <div className={styles.card}>
          <ErrorState error={error} what="list" onRetry={() => void refetch()} />
        </div>
      ) : nothing ? (
        <div className={styles.card}>
          <ListEmpty icon={icon} atStart={atStart} filters={filters} create={!createdElsewhere && <CreateButton />} />
        </div>
      ) : (
        <Rows {...shown} />
      )}
    </>
  );
}

export const CreateButton = () => {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  if (!canAccess) return null;
  return (
    <Button
      component={Link}
      to={createPath({ resource, type: 'create' })}
      variant="contained"
      startIcon={<Plus size={16} />}
      data-shortcut="n"
    >
      {translate(`resources.${resource}.create`)}
    </Button>
  );
};

function Rows<Row extends RaRecord>({ columns, card, bulk }: Pick<ListPageProps<Row>, 'columns' | 'card' | 'bulk'>) {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const t = useT();
  const language = useLanguage();
  const createPath = useCreatePath();
  const phone = useMediaQuery('(max-width: 640px)', { noSsr: true });
  const { data = [], isPending, filterValues } = useListContext<Row>();
  const { data: totals, isError } = useRead<Totals>(`/${resource}/totals`, filterValues as Query);
  const hrefOf = (row: Row): string => createPath({ resource, type: 'show', id: row.id });
  const count = translate(`resources.${resource}.count`, {
    smart_count: totals?.count ?? 0,
    _: wholeNumber(totals?.count ?? 0, language),
  });
  const filtered = Object.keys(filterValues).length > 0;
  const label = t(filtered ? 'shared.list.filtered' : 'shared.list.whole', { count });

  if (phone) {
    const summed = columns.findLast(({ total }) => total);
    return (
      <>
        {isPending ? <LoadingRows /> : <PhoneList rows={data} card={card} hrefOf={hrefOf} />}
        {totals && (
          <p className={styles.phoneTotals}>
            <span>{label}</span>
            {summed && <SumCell sum={totals[summed.total!] as never} undecided={summed.undecided} />}
          </p>
        )}
        <Pages />
      </>
    );
  }
  return (
    <>
      <div className={styles.card}>
        <ListTable columns={columns} hrefOf={hrefOf} label={label} totals={isError ? null : totals} bulk={bulk} />
      </div>
      <Pages />
    </>
  );
}
