import { useT } from '../i18n';

/** On which budget; an act that names none gives the right on all. */
export const Budget = ({ name }: { name: string | null }) => {
  const t = useT();
  return name ?? t('resources.line-override-rights.allBudgets');
};
