import { useSession } from '../api/session';
import { useT } from '../i18n';
import { Mark } from '../shared';
import { forceFamily, forceOn, type DelegationItem } from './delegation';

export const InForce = ({ delegation, pill }: { delegation: DelegationItem; pill?: boolean }) => {
  const t = useT();
  const force = forceOn(delegation, useSession()?.today ?? '');
  return (
    <Mark family={forceFamily[force]} pill={pill}>
      {t(`resources.signature-delegations.force.${force}`)}
    </Mark>
  );
};
