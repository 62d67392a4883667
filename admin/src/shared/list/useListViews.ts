import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { client } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useRead } from '../../api/useRead';
import { useT } from '../../i18n';
import { readAddress, writeAddress, type ListState } from '../format/listAddress';

type KeptView = Schemas['ListViewView'];

const PATH = '/list-views';

/** The lists of the reader as they keep them, on the server: the same on every post. */
export function useListViews(list: string) {
  const t = useT();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { data, isPending } = useRead<KeptView[]>(PATH);
  const own = (data ?? []).filter((view) => view.list === list);
  const write = async (work: Promise<unknown>): Promise<void> => {
    await work.catch(() => notify(t('shared.failure.action'), { type: 'error' }));
    await queryClient.invalidateQueries({ queryKey: [PATH] });
  };
  return {
    isPending,
    /** How the list opens: its columns and its density; undefined for its own. */
    layout: own.find(({ name }) => name === null)?.query,
    named: own.filter((view): view is KeptView & { name: string } => view.name !== null),
    keep: (state: ListState, name: string | null) =>
      write(client.put(PATH, { body: { list, name, query: writeAddress({ ...state, page: 1 }) } })),
    forget: (id: number) => write(client.delete(`${PATH}/${id}`)),
  };
}

/** What is remembered of a list for its next opening: how it looks, not how it was narrowed. */
export function layoutOf(query: string | undefined): Pick<ListState, 'columns' | 'density'> {
  const { columns, density } = readAddress(query ?? '', { filters: {}, sort: { field: 'id', order: 'ASC' } });
  return { columns, density };
}
