import { Button } from '@mui/material';
import { FileUp } from 'lucide-react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n';

/** From the pages of a budget to the import of one, of that year when there is one. */
export const ImportButton = ({ fiscalYearId }: { fiscalYearId?: number }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'budget-imports', action: 'create' });
  if (!canAccess) return null;
  const to = `/budget-imports/create${fiscalYearId === undefined ? '' : `?fiscalYearId=${fiscalYearId}`}`;
  return (
    <Button component={Link} to={to} variant="outlined" startIcon={<FileUp size={16} />}>
      {t('resources.budget-imports.create')}
    </Button>
  );
};
