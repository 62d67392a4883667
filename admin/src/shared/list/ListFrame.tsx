import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import {
  ListContextProvider,
  useGetList,
  useLocation,
  useRequireAccess,
  useResourceContext,
  type ListControllerResult,
  type RaRecord,
} from 'react-admin';
import { Navigate } from 'react-router';
import { isBare, readAddress, sameFilters, writeAddress, type ListState } from '../format/listAddress';
import { readNow } from './places';
import { layoutOf, useListViews } from './useListViews';
import { ListReadingContext, useListState, type ListReading, type Start } from './useListState';

interface ListFrameProps {
  start: Start;
  children: ReactNode;
}

/** A list opened by its bare name starts with its own view, and its address says so. */
export const ListFrame = ({ start, children }: ListFrameProps) => {
  const resource = useResourceContext() ?? '';
  const { search } = useLocation();
  const { isPending: isJudged } = useRequireAccess({ resource, action: 'list' });
  const { layout, isPending } = useListViews(resource);
  if (isJudged) return null;
  if (!isBare(search)) return <List start={start}>{children}</List>;
  if (isPending) return null;
  return <Navigate replace to={{ search: writeAddress({ ...readAddress('', start), ...layoutOf(layout) }) }} />;
};

/** The typing of the free text, as opposed to a filter that is chosen. */
const isTyped = (before: ListState['filters'], { q: _, ...after }: ListState['filters']): boolean => {
  const { q: __, ...others } = before;
  return sameFilters(others, after);
};

const List = ({ start, children }: ListFrameProps) => {
  const resource = useResourceContext() ?? '';
  const reading = useListState(start);
  useEffect(() => readNow(resource, reading.state));
  return (
    <ListReadingContext value={reading}>
      <ListContextProvider value={useController(resource, reading)}>{children}</ListContextProvider>
    </ListReadingContext>
  );
};

/** What the parts of a list, ours and the library's, ask of their context. */
function useController(resource: string, { state, change }: ListReading): ListControllerResult {
  const { filters, sort, page, perPage } = state;
  const answer = useGetList<RaRecord>(
    resource,
    { filter: filters, sort, pagination: { page, perPage } },
    { placeholderData: keepPreviousData },
  );
  const { hasNextPage, hasPreviousPage } = answer.pageInfo ?? {};
  const controller: Partial<ListControllerResult> = {
    ...(answer as object),
    ...{ resource, sort, page, perPage, hasNextPage, hasPreviousPage },
    filterValues: filters,
    setFilters: (next: ListState['filters']) => change({ filters: next, page: 1 }, isTyped(filters, next)),
    setSort: (next) => change({ sort: next, page: 1 }),
    setPage: (next) => {
      window.scrollTo(0, 0);
      change({ page: next });
    },
    setPerPage: (next) => change({ perPage: next, page: 1 }),
  };
  return controller as ListControllerResult;
}
