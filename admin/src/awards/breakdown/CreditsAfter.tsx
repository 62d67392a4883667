import { useState } from 'react';
import type { CreditExplanation } from '../../api/types';
import { useRead } from '../../api/useRead';
import { useLanguage, useT } from '../../i18n';
import { CreditBar, WhyPanel } from '../../shared';
import { money } from '../../shared/format/figures';
import { Glyph } from '../../shared/state/Glyph';
import styles from './Breakdown.module.css';

interface CreditsAfterProps {
  creditLineId: number;
  /** What this line takes. */
  ownCents: number;
  /** What the lines of its envelope take together. */
  wantedCents: number;
}

/** What an envelope holds at that moment. */
const MOMENT = ['opened', 'reserved', 'committed', 'ordered', 'paid'] as const;

/** The short form of the why panel: what will be left, and whether it fits. */
export const CreditsAfter = ({ creditLineId, ownCents, wantedCents }: CreditsAfterProps) => {
  const t = useT();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const wanted = wantedCents || undefined;
  const { data } = useRead<CreditExplanation>(`/credit-lines/${creditLineId}/explanation`, { wantedCents: wanted });
  if (!data) return null;
  const short = data.shortCents ?? 0;
  const lineAfter = (data.creditLine?.availableCents ?? 0) - ownCents;
  const written = (cents: number): string => money(cents, language);
  return (
    <div className={styles.credits} role="status">
      <CreditBar {...data} reservedCents={data.reservedCents + wantedCents} />
      <p>
        {t('resources.awards.imputation.available', {
          before: written(data.availableCents),
          after: written(data.availableCents - wantedCents),
        })}
        <button type="button" className={styles.adjust} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'resources.awards.imputation.whyHide' : 'resources.awards.imputation.why')}
        </button>
      </p>
      <dl className={styles.moment}>
        {MOMENT.map((figure) => (
          <div key={figure}>
            <dt>{t(`shared.credits.moment.${figure}`)}</dt>
            <dd>{written(data[`${figure}Cents`])}</dd>
          </div>
        ))}
      </dl>
      {short > 0 && (
        <Warning family="stop">
          {t('shared.credits.short', { amount: written(short), chapitre: data.chapitre })}
        </Warning>
      )}
      {short === 0 && lineAfter < 0 && (
        <Warning family="attention">
          {t('resources.awards.imputation.lineBelow', { after: written(lineAfter) })}
        </Warning>
      )}
      {open && (
        <div className={styles.whole}>
          <WhyPanel of="credit-lines" id={creditLineId} wantedCents={wanted} />
        </div>
      )}
    </div>
  );
};

const Warning = ({ family, children }: { family: 'stop' | 'attention'; children: string }) => (
  <p style={{ display: 'flex', gap: 8, alignItems: 'center', color: `var(--${family})` }}>
    <Glyph family={family} />
    {children}
  </p>
);
