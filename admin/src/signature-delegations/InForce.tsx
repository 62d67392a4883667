import { useSession } from '../api/session';
import { useT } from '../i18n';
import { Mark } from '../shared';
import { forceFamily, forceOn, type DelegationItem } from './delegation';

type Dated = Pick<DelegationItem, 'validFrom' | 'validUntil'>;

export const InForce = ({ delegation, pill }: { delegation: Dated; pill?: boolean }) => {
  const t = useT();
  const force = forceOn(delegation, useSession()?.today ?? '');
  return (
    <Mark family={forceFamily[force]} pill={pill}>
      {t(`resources.signature-delegations.force.${force}`)}
    </Mark>
  );
};
