import { useT } from '../i18n';

/** A mandat has a number once it is ordered. */
export const MandatNumber = ({ number }: { number: number | null }) => {
  const t = useT();
  if (number === null) return <em>{t('resources.mandats.unnumbered')}</em>;
  return <span className="figure">{t('resources.mandats.numbered', { number })}</span>;
};
