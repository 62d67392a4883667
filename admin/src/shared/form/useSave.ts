import { useDataProvider } from 'react-admin';
import type { AppDataProvider } from '../../api/dataProvider';
import { useOnce } from '../../api/idempotency';
import { ProblemError } from '../../api/problem';
import type { Problem, View } from '../../api/types';
import { useRemember } from '../record/cache';

export interface Conflict {
  mine: Record<string, unknown>;
  theirs: View;
  current: Problem['current'];
}

export type Outcome =
  { kind: 'saved'; view: View } | ({ kind: 'conflict' } & Conflict) | { kind: 'failed'; error: unknown };

/** A change that is not that of the record itself: its text, its list of members. */
export type Change = (values: object, read: View) => Promise<View>;

/** A creation whose body is not its fields: a file. */
export type Creation = (values: object, idempotencyKey: string) => Promise<View>;

/** Writes a record and waits for the answer: nothing is shown as done before it is. */
export function useSave(resource: string, record: View | undefined, change?: Change, creation?: Creation) {
  const provider = useDataProvider<AppDataProvider>();
  const once = useOnce();
  const remember = useRemember();

  const write = async (values: object, read: View | undefined): Promise<View> => {
    if (read && change) return change(values, read);
    if (!read && creation) return once((idempotencyKey) => creation(values, idempotencyKey));
    const answer = read
      ? await provider.update<View>(resource, { id: read.id, data: values, previousData: read })
      : await once((idempotencyKey) =>
          provider.create<View>(resource, { data: values as View, meta: { idempotencyKey } }),
        );
    return answer.data;
  };

  const conflictOf = async (mine: object, { problem }: ProblemError): Promise<Outcome> => {
    const { data: theirs } = await provider.getOne<View>(resource, { id: record!.id });
    return { kind: 'conflict', mine: { ...mine }, theirs, current: problem.current };
  };

  /** `theirs`: the version just read again, once the person has chosen between the two. */
  return async (values: object, theirs?: View): Promise<Outcome> => {
    try {
      const view = await write(values, theirs ?? record);
      remember(resource, view);
      return { kind: 'saved', view };
    } catch (error) {
      const isStale = error instanceof ProblemError && error.isStale;
      return isStale
        ? conflictOf(values, error).catch((failed: unknown) => ({ kind: 'failed', error: failed }))
        : { kind: 'failed', error };
    }
  };
}
