import type { ReactNode } from 'react';
import { RecordContextProvider, useGetOne, useParams, useRequireAccess, useResourceContext } from 'react-admin';
import type { View } from '../../api/types';
import { ErrorState } from '../feedback/ErrorState';
import { LoadingRows } from '../feedback/LoadingRows';
import { wayBack } from '../list/places';
import { whole } from './cache';
import { Neighbours } from './Neighbours';
import styles from './RecordPage.module.css';

interface RecordPageProps<Row extends View> {
  action?: 'show' | 'edit';
  children: (record: Row) => ReactNode;
}

/** Reads the record of the address, then shows it; it stays in sight while it is read again. */
export function RecordPage<Row extends View>({ action = 'show', children }: RecordPageProps<Row>) {
  const resource = useResourceContext() ?? '';
  const { id } = useParams<{ id: string }>();
  const { isPending: isJudged } = useRequireAccess({ resource, action });
  const { data, error, refetch, isFetchedAfterMount } = useGetOne<Row>(
    resource,
    { id: id as never, meta: whole },
    { enabled: !isJudged, retry: false, refetchOnWindowFocus: action === 'show' },
  );
  // A form starts from what is saved now, never from what was read a while ago.
  const isReady = action === 'show' || isFetchedAfterMount;
  if (data && isReady) {
    return (
      <RecordContextProvider value={data}>
        {action === 'show' && <Neighbours resource={resource} id={data.id} />}
        {children(data)}
      </RecordContextProvider>
    );
  }
  return (
    <div className={styles.card}>
      {error ? (
        <ErrorState error={error} what="record" onRetry={() => void refetch()} back={wayBack(`/${resource}`)} />
      ) : (
        <LoadingRows />
      )}
    </div>
  );
}
