import { useLanguage, useT } from '../i18n';
import { Note } from '../shared';
import { money, percent } from '../shared/format/figures';
import { duesOf } from './tariff';

interface TariffNoteProps {
  amountCents: number;
  fullTariffCents: number | null;
  discountBp: number | null;
}

/** Whether the dues are what the tariff makes; nothing is derived from a tariff that is not known. */
export const TariffNote = ({ amountCents, fullTariffCents, discountBp }: TariffNoteProps) => {
  const t = useT();
  const language = useLanguage();
  if (fullTariffCents === null) return <Note family="unknown">{t('resources.memberships.tariff.unknown')}</Note>;
  const expected = duesOf(fullTariffCents, discountBp);
  const figures = {
    full: money(fullTariffCents, language),
    discount: percent(discountBp ?? 0, language, { short: true }),
    amount: money(amountCents, language),
    expected: money(expected, language),
  };
  const holds = Math.abs(expected - amountCents) <= 1;
  if (!holds) return <Note family="attention">{t('resources.memberships.tariff.differs', figures)}</Note>;
  return (
    <Note family="done">
      {t(`resources.memberships.tariff.${discountBp === null ? 'full' : 'discounted'}`, figures)}
    </Note>
  );
};
