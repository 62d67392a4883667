import type { DataProvider, GetListParams, Identifier, RaRecord } from 'react-admin';
import { client, type Query } from './client';
import type { ListAnswer, View } from './types';

const kebab = (action: string): string => action.replaceAll('_', '-');

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Only what was changed is sent: two people on two fields of one record do not undo each other. */
function changedFields(data: Partial<RaRecord>, previous: RaRecord): Partial<RaRecord> {
  return Object.fromEntries(
    Object.entries(data).filter(([field, value]) => field !== 'id' && !alike(value, previous[field])),
  );
}

function listQuery({ pagination, sort, filter }: GetListParams): Query {
  return {
    ...(filter as Query),
    page: pagination?.page,
    perPage: pagination?.perPage,
    sort: sort?.field,
    order: sort && (sort.order === 'DESC' ? 'desc' : 'asc'),
  };
}

async function getList(resource: string, params: GetListParams) {
  const { items, hasNextPage } = await client.get<ListAnswer<RaRecord>>(`/${resource}`, {
    query: listQuery(params),
    signal: params.signal,
  });
  return { data: items, pageInfo: { hasNextPage, hasPreviousPage: (params.pagination?.page ?? 1) > 1 } };
}

const notOffered = (): Promise<never> => Promise.reject(new Error('The API never changes nor deletes in bulk.'));

export interface Performed {
  resource: string;
  id: Identifier;
  action: string;
  body?: object;
  version: number;
}

const own = {
  /** A transition of a subject: the only way its state changes. */
  perform: ({ resource, id, action, body, version }: Performed): Promise<View> =>
    client.post<View>(`/${resource}/${id}/${kebab(action)}`, { body: body ?? {}, version }),
  /** What is read beside the resources: totals, progress, history, explanations. */
  read: <Answer>(path: string, query?: Query, signal?: AbortSignal): Promise<Answer> =>
    client.get<Answer>(path, { query, signal }),
};

const standard: DataProvider = {
  supportAbortSignal: true,
  getList: getList as DataProvider['getList'],
  getOne: async (resource, { id, signal }) => ({ data: await client.get(`/${resource}/${id}`, { signal }) }),
  getMany: async (resource, { ids, signal }) => {
    const { items } = await client.get<ListAnswer<never>>(`/${resource}`, {
      query: { ids, perPage: ids.length },
      signal,
    });
    return { data: items };
  },
  getManyReference: ((resource, { target, id, filter, ...params }) =>
    getList(resource, { ...params, filter: { ...filter, [target]: id } })) as DataProvider['getManyReference'],
  create: async (resource, { data, meta }) => ({
    data: await client.post(`/${resource}`, { body: data, idempotencyKey: meta.idempotencyKey }),
  }),
  update: async (resource, { id, data, previousData }) => ({
    data: await client.patch(`/${resource}/${id}`, {
      body: changedFields(data, previousData),
      version: previousData.version,
    }),
  }),
  updateMany: notOffered,
  delete: notOffered,
  deleteMany: notOffered,
};

export const dataProvider = { ...standard, ...own };

export type AppDataProvider = typeof dataProvider;
