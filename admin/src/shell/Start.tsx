import { KeyRound } from 'lucide-react';
import { Navigate } from 'react-router';
import { useT } from '../i18n';
import { EmptyState } from '../shared/feedback/EmptyState';
import { PageHead } from '../shared/page/PageHead';
import { useNav } from './useNav';

/** Where one arrives: the first place of the menu, or why there is none. */
export const Start = () => {
  const t = useT();
  const [first] = useNav().flatMap((group) => group.items);
  if (first) return <Navigate to={`/${first.resource}`} replace />;
  return (
    <>
      <PageHead title={t('shell.start.title')} />
      <EmptyState icon={KeyRound} title={t('shell.start.nothing')} text={t('shell.start.text')} />
    </>
  );
};
