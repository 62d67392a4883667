import { useRecordContext, useWrappedSource } from 'react-admin';
import type { View } from '../../api/types';

/** The API says which fields no longer change; a nested field is sealed with its list. */
export function useSealed(field: string): boolean {
  const source = useWrappedSource(field);
  const sealed = useRecordContext<View>()?.sealed ?? [];
  return sealed.some((name) => source === name || source.startsWith(`${name}.`));
}
