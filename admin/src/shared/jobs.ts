import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import type { Schemas } from '../api/types';

export type Job = Schemas['JobView'];

const PATH = '/jobs';
const key = [PATH];

export const isUnderWay = ({ state }: Job): boolean => state === 'queued' || state === 'running';

/** The caller's jobs. Asked again and again only while one of them is under way. */
export const useJobs = (): UseQueryResult<Job[]> =>
  useQuery({
    queryKey: key,
    queryFn: ({ signal }) => client.get<Job[]>(PATH, { signal }),
    refetchInterval: ({ state: { data } }) => (data?.some(isUnderWay) ? 1_000 : false),
    retry: false,
  });

/** To be called once a job was asked for or stopped. */
export function useReadJobsAgain(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: key });
}

/** What is worked on: the address of a list, or of a record. */
const addressOf = ({ label }: Job): { resource: string; id: string | undefined } => {
  const [resource = '', id] = label.split('/');
  return { resource, id };
};

/** Where the work is to be seen, when it is on a record. */
export function pageOf(job: Job): string | null {
  const { resource, id } = addressOf(job);
  return id === undefined ? null : `/${resource}/${id}/show`;
}

/** « Export · Demandes de subvention » */
export function useJobName(): (job: Job) => string {
  const translate = useTranslate();
  return (job) => {
    const { kind, label } = job;
    const name = translate(`resources.${addressOf(job).resource}.title`, { _: label });
    return translate(`jobs.kinds.${kind}`, { name, _: name });
  };
}
