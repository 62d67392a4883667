import { useCanAccess } from 'react-admin';
import { useT } from '../i18n';
import { RecordLink } from '../shared';

/** Its number for everyone, its page for those who may read it. */
export const BordereauLink = ({ bordereau: { id, number } }: { bordereau: { id: number; number: number } }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'bordereaux', action: 'show' });
  const name = t('resources.bordereaux.numbered', { number });
  if (!canAccess) return name;
  return (
    <RecordLink resource="bordereaux" id={id}>
      {name}
    </RecordLink>
  );
};
