import { useLanguage } from '../../i18n';
import { money } from '../format/figures';
import { NotYet, Unknown } from '../Unknown';

interface MoneyProps {
  /** Null is unknown, undefined is not applicable yet. */
  cents: number | null | undefined;
  /** A ledger shows the plus sign. */
  signed?: boolean;
  strong?: boolean;
  f?: boolean;
}

export const Money = ({ cents, signed, strong = false, f }: MoneyProps) => {
  const language = useLanguage();
  if (cents === undefined) return <NotYet />;
  if (cents === null) return <Unknown f={f} />;
  const text = money(cents, language, { signed });
  return <span className="figure">{strong ? <strong>{text}</strong> : text}</span>;
};
