import { useId, type ReactNode } from 'react';
import { useRead } from '../api/useRead';
import { useLanguage, useT } from '../i18n';
import { Alert, Glyph, Note } from '../shared';
import { money } from '../shared/format/figures';
import type { Report } from '../reports/report';
import { useSittingName } from '../sittings/sitting';
import styles from './Follows.module.css';

/** What recording the vote does, all at once: read before it is done, since it cannot be undone. */
export const Follows = ({ reportId }: { reportId: number | undefined }) => {
  const t = useT();
  return reportId ? (
    <OfReport id={reportId} />
  ) : (
    <Note family="info">{t('resources.deliberations.follows.noReport')}</Note>
  );
};

const OfReport = ({ id }: { id: number }) => {
  const t = useT();
  const language = useLanguage();
  const heading = useId();
  const nameSitting = useSittingName();
  const { data: report } = useRead<Report>(`/reports/${id}`);
  if (!report) return null;
  const { number, totalCents, items, sitting } = report;
  if (sitting?.state !== 'held') {
    return <Alert family="attention">{t('resources.deliberations.follows.notHeld')}</Alert>;
  }
  const conventions = items.filter(({ convention }) => convention?.state === 'annexed');
  return (
    <section className={styles.follows} aria-labelledby={heading}>
      <h2 id={heading}>
        {t('resources.deliberations.cards.follows')} <span>{nameSitting(sitting)}</span>
      </h2>
      <ul>
        <Line>{t('resources.deliberations.follows.report', { number })}</Line>
        {totalCents !== null && totalCents > 0 && (
          <Line>{t('resources.deliberations.follows.commitment', { amount: money(totalCents, language) })}</Line>
        )}
        {items.map(({ kind, id: item, beneficiaryName, label, amountCents }) => (
          <Line key={`${kind}.${item}`}>
            {t(`resources.deliberations.follows.items.${kind}`, {
              name: beneficiaryName ?? label,
              amount: amountCents === null ? '' : money(amountCents, language),
            })}
          </Line>
        ))}
        {conventions.map(({ kind, id: item, beneficiaryName, label }) => (
          <Line key={`${kind}.${item}`}>
            {t('resources.deliberations.follows.convention', { name: beneficiaryName ?? label })}
          </Line>
        ))}
      </ul>
    </section>
  );
};

const Line = ({ children }: { children: ReactNode }) => (
  <li>
    <Glyph family="info" />
    {children}
  </li>
);
