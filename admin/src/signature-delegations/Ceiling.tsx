import { useT } from '../i18n';
import { Money } from '../shared';

/** Up to how much; an act that sets no ceiling covers any amount. */
export const Ceiling = ({ cents }: { cents: number | null }) => {
  const t = useT();
  return cents === null ? <>{t('resources.signature-delegations.noCeiling')}</> : <Money cents={cents} />;
};
