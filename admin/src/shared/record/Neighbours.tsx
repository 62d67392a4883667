import { IconButton } from '@mui/material';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { createPortal } from 'react-dom';
import { useCreatePath, useGetList, type Identifier, type RaRecord } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../../i18n';
import { moveTo, placeIn } from '../list/places';
import { useBreadcrumbPlace } from '../page/breadcrumb';
import styles from './Neighbours.module.css';

interface Neighbour {
  id: Identifier;
  /** The page of the list on which it stands. */
  page: number;
}

/** The rows of a page of the list one comes from; none without a list behind. */
function useRows(resource: string, shift: -1 | 0 | 1, isNeeded = true): { rows: RaRecord[]; page: number } {
  const state = placeIn(resource)?.state;
  const page = (state?.page ?? 1) + shift;
  const { data = [] } = useGetList<RaRecord>(
    resource,
    { filter: state?.filters, sort: state?.sort, pagination: { page, perPage: state?.perPage ?? 1 } },
    { enabled: isNeeded && state !== undefined && page > 0, retry: false },
  );
  return { rows: data, page };
}

/** Before and after this record in the list one comes from, across its pages. */
function useNeighbours(resource: string, id: Identifier): { before?: Neighbour; after?: Neighbour } {
  const here = useRows(resource, 0);
  const at = here.rows.findIndex((row) => String(row.id) === String(id));
  const isFirst = at === 0;
  const isLast = at !== -1 && at === here.rows.length - 1;
  const above = useRows(resource, -1, isFirst);
  const below = useRows(resource, 1, isLast);
  if (at === -1) return {};
  const neighbour = (row: RaRecord | undefined, page: number): Neighbour | undefined => row && { id: row.id, page };
  return {
    before: isFirst ? neighbour(above.rows.at(-1), above.page) : neighbour(here.rows[at - 1], here.page),
    after: isLast ? neighbour(below.rows[0], below.page) : neighbour(here.rows[at + 1], here.page),
  };
}

/** `[` and `]`: from record to record, in the order of the list. */
export const Neighbours = ({ resource, id }: { resource: string; id: Identifier }) => {
  const t = useT();
  const place = useBreadcrumbPlace();
  const { before, after } = useNeighbours(resource, id);
  if (!place || (!before && !after)) return null;
  return createPortal(
    <nav className={styles.neighbours} aria-label={t('shared.list.neighbours')}>
      <Way resource={resource} to={before} label={t('shared.list.before')} shortcut="[" Icon={ChevronUp} />
      <Way resource={resource} to={after} label={t('shared.list.after')} shortcut="]" Icon={ChevronDown} />
    </nav>,
    place,
  );
};

interface WayProps {
  resource: string;
  to: Neighbour | undefined;
  label: string;
  shortcut: string;
  Icon: typeof ChevronUp;
}

const Way = ({ resource, to, label, shortcut, Icon }: WayProps) => {
  const createPath = useCreatePath();
  if (!to) return null;
  return (
    <IconButton
      component={Link}
      to={createPath({ resource, type: 'show', id: to.id })}
      aria-label={label}
      title={`${label} (${shortcut})`}
      data-shortcut={shortcut}
      onClick={() => moveTo(resource, to.id, to.page)}
    >
      <Icon size={16} />
    </IconButton>
  );
};
