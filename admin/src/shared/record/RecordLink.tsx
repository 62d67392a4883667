import type { ReactNode } from 'react';
import { useCreatePath } from 'react-admin';
import { Link } from 'react-router';

/** A name or a figure that opens the record behind it. */
export const RecordLink = ({ resource, id, children }: { resource: string; id: number; children: ReactNode }) => {
  const createPath = useCreatePath();
  return (
    <Link className="figure-link" to={createPath({ resource, type: 'show', id })}>
      {children}
    </Link>
  );
};
