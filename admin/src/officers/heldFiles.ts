import { useT } from '../i18n';
import type { HeldCount } from './officer';

/** « 2 demandes, 1 attribution, 1 rapport » */
export function useHeldFiles(): (holder: { openFilesByKind: readonly HeldCount[] }) => string {
  const t = useT();
  return ({ openFilesByKind }) =>
    openFilesByKind
      .map(({ subject, count }) => t(`resources.officers.kinds.${subject}`, { smart_count: count }))
      .join(', ');
}
