import { Button, useMediaQuery } from '@mui/material';
import { Plus, type LucideIcon } from 'lucide-react';
import {
  useCanAccess,
  useCreatePath,
  useListContext,
  useResourceContext,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ErrorState } from '../feedback/ErrorState';
import { PageHead } from '../page/PageHead';
import { ExportButton } from './ExportButton';
import { DeskRows } from './DeskRows';
import { FilterBar } from './FilterBar';
import type { FilterSpec } from './filters';
import { LayoutMenu } from './LayoutMenu';
import { ListEmpty } from './ListEmpty';
import { ListFrame } from './ListFrame';
import styles from './ListPage.module.css';
import type { Bulk, ListColumn } from './ListTable';
import type { PhoneCard } from './PhoneList';
import { PhoneRows } from './PhoneRows';
import { Views, type ListView } from './Views';

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
  /** What stands above the rows, whatever the filters. */
  above?: ReactNode;
  /** Another way in, beside the creation. */
  otherWay?: ReactNode;
  /** Several rows handled together; not on a phone, where one decides and looks up. */
  bulk?: Bulk<Row>;
}

/**
 * The list of a resource. Words come from `resources.<resource>`: title, count, create, none, empty, emptyText, fields.
 */
export function ListPage<Row extends RaRecord>({ sort, firstFilters = {}, ...content }: ListPageProps<Row>) {
  return (
    <ListFrame start={{ sort, filters: firstFilters }}>
      <ListContent {...content} />
    </ListFrame>
  );
}

function ListContent<Row extends RaRecord>({
  createdElsewhere = false,
  otherWay,
  filters = [],
  search = false,
  views = [],
  icon,
  columns,
  card,
  bulk,
  above,
}: Omit<ListPageProps<Row>, 'sort' | 'firstFilters'>) {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const phone = useMediaQuery('(max-width: 640px)', { noSsr: true });
  const { data, error, isPending, refetch, filterValues, page } = useListContext<Row>();
  const nothing = !isPending && !error && (data?.length ?? 0) === 0;
  const atStart = nothing && Object.keys(filterValues).length === 0 && page === 1;
  return (
    <>
      <PageHead
        title={translate(`resources.${resource}.title`)}
        actions={
          <div className={styles.actions}>
            {!atStart && <ExportButton />}
            {otherWay}
            {!createdElsewhere && <CreateButton />}
          </div>
        }
      />
      {above && <div className={styles.above}>{above}</div>}
      <Views views={views} />
      {!atStart && (
        <FilterBar filters={filters} search={search ? translate(`resources.${resource}.fields.q`) : undefined}>
          {!phone && <LayoutMenu columns={columns} />}
        </FilterBar>
      )}
      {error ? (
        <div className={styles.card}>
          <ErrorState error={error} what="list" onRetry={() => void refetch()} />
        </div>
      ) : nothing ? (
        <div className={styles.card}>
          <ListEmpty icon={icon} atStart={atStart} filters={filters} create={!createdElsewhere && <CreateButton />} />
        </div>
      ) : phone ? (
        <PhoneRows columns={columns} card={card} />
      ) : (
        <DeskRows columns={columns} bulk={bulk} />
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
