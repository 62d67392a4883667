import { Button } from '@mui/material';
import { FileUp } from 'lucide-react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { natureOf, type ImportKind } from './budgetImport';

interface ImportButtonProps {
  fiscalYearId?: number;
  kind?: ImportKind;
}

/** From the pages of a budget to the import of one, of that year when there is one; or of what others spend. */
export const ImportButton = ({ fiscalYearId, kind }: ImportButtonProps) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'budget-imports', action: 'create' });
  if (!canAccess) return null;
  const known = Object.entries({ fiscalYearId, kind }).flatMap(([name, value]) =>
    value ? [[name, String(value)]] : [],
  );
  const to = `/budget-imports/create?${String(new URLSearchParams(known))}`;
  return (
    <Button component={Link} to={to} variant="outlined" startIcon={<FileUp size={16} />}>
      {t(`resources.budget-imports.creates.${natureOf(kind ?? 'initial_budget')}`)}
    </Button>
  );
};
