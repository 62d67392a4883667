import { LockKeyhole } from 'lucide-react';
import { useT } from '../i18n';
import { EmptyState } from '../shared/feedback/EmptyState';
import { PageHead } from '../shared/page/PageHead';

export const AccessDenied = () => {
  const t = useT();
  return (
    <>
      <PageHead title={t('shell.denied.title')} />
      <EmptyState icon={LockKeyhole} title={t('shell.denied.title')} text={t('shell.denied.text')} />
    </>
  );
};
