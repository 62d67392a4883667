import { useCreatePath, useResourceContext, useResourceDefinition, type RaRecord } from 'react-admin';

/** Where a row leads; what has no page of its own is read in the list. */
export function useHrefOf(): ((row: RaRecord) => string) | undefined {
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  const { hasShow } = useResourceDefinition({ resource });
  return hasShow ? ({ id }) => createPath({ resource, type: 'show', id }) : undefined;
}
