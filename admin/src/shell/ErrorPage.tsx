import { Button } from '@mui/material';
import { CloudOff } from 'lucide-react';
import type { FallbackProps } from 'react-error-boundary';
import { useT } from '../i18n';
import { EmptyState } from '../shared/feedback/EmptyState';
import { PageHead } from '../shared/page/PageHead';

/** A screen that broke says so, keeps the menu, and offers two ways out. */
export const ErrorPage = ({ resetErrorBoundary }: Pick<FallbackProps, 'resetErrorBoundary'>) => {
  const t = useT();
  return (
    <>
      <PageHead title={t('shell.error.title')} />
      <div role="alert">
        <EmptyState icon={CloudOff} title={t('shell.error.title')} text={t('shell.error.text')}>
          <Button variant="contained" onClick={() => resetErrorBoundary()}>
            {t('shell.error.retry')}
          </Button>
          <Button variant="outlined" onClick={() => window.history.back()}>
            {t('shell.error.back')}
          </Button>
        </EmptyState>
      </div>
    </>
  );
};
