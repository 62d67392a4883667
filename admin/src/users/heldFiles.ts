import { useTranslate } from 'react-admin';
import type { User } from './user';

/** « 2 demandes, 1 attribution, 1 rapport » */
export function useHeldFiles(): (user: Pick<User, 'openFilesByKind'>) => string {
  const translate = useTranslate();
  return ({ openFilesByKind }) =>
    openFilesByKind
      .map(({ subject, count }) => translate(`resources.officers.kinds.${subject}`, { smart_count: count, _: subject }))
      .join(', ');
}
