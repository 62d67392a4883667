import { Button } from '@mui/material';
import { Signpost } from 'lucide-react';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { EmptyState } from '../shared/feedback/EmptyState';
import { PageHead } from '../shared/page/PageHead';

export const NotFound = () => {
  const t = useT();
  return (
    <>
      <PageHead title={t('shell.notFound.title')} />
      <EmptyState icon={Signpost} title={t('shell.notFound.title')} text={t('shell.notFound.text')}>
        <Button component={Link} to="/" variant="outlined">
          {t('shell.notFound.back')}
        </Button>
      </EmptyState>
    </>
  );
};
