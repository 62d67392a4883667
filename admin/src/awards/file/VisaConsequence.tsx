import { useLanguage, useT } from '../../i18n';
import { money } from '../../shared/format/figures';
import type { Award } from '../award';

/** What the visa binds: these credits, for this body. */
export const VisaConsequence = ({ award }: { award: Award }) => {
  const t = useT();
  const amount = money(award.amountCents, useLanguage());
  return (
    <>
      <p>
        <strong>{award.beneficiary.legalName}</strong> · {award.object}
      </p>
      <p>{t('resources.awards.asks.visa', { amount })}</p>
    </>
  );
};
