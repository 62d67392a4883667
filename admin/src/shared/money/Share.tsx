import { useLanguage, useT } from '../../i18n';
import { percent, shareOf } from '../format/figures';
import { Unknown } from '../Unknown';

interface ShareProps {
  partCents: number | null;
  wholeCents: number | null;
  /** As the act prints it, kept beside when it differs. */
  printed?: string | null;
}

/** A dot for a comma is how the act prints, not another figure. */
const bare = (text: string): string => text.replace(/\s/g, '').replace('.', ',');

/** A part of a budget: exact in data, shown rounded half up. */
export const Share = ({ partCents, wholeCents, printed }: ShareProps) => {
  const t = useT();
  const language = useLanguage();
  const share = shareOf(partCents, wholeCents);
  if (share === null) return printed ? <span className="figure">{printed}</span> : <Unknown f />;
  const exact = percent(share, language);
  const differs = printed && bare(printed) !== bare(percent(share, 'fr'));
  return (
    <span className="figure">
      {exact}
      {differs && <span style={{ color: 'var(--text3)' }}> ({t('shared.printedAs', { printed })})</span>}
    </span>
  );
};
