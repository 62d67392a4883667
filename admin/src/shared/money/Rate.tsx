import { useLanguage } from '../../i18n';
import { percent } from '../format/figures';

/** A rate in hundredths of a percent: `70 %`, `13,64 %`. */
export const Rate = ({ basisPoints }: { basisPoints: number }) => {
  const language = useLanguage();
  return <span className="figure">{percent(basisPoints, language, { short: true })}</span>;
};
