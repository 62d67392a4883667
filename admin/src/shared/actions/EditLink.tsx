import { Button } from '@mui/material';
import { Pencil } from 'lucide-react';
import { useCanAccess, useCreatePath, useRecordContext, useResourceContext } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../../i18n';

/** To the form of the record in context, for who may change it. */
export const EditLink = () => {
  const t = useT();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const createPath = useCreatePath();
  const { canAccess } = useCanAccess({ resource, action: 'edit', record });
  if (!canAccess || !record) return null;
  return (
    <Button
      component={Link}
      to={createPath({ resource, type: 'edit', id: record.id })}
      variant="outlined"
      startIcon={<Pencil size={15} />}
    >
      {t('shared.edit')}
    </Button>
  );
};
