import { useState } from 'react';
import type { CreditExplanation } from '../api/types';
import { useRead } from '../api/useRead';
import { useLanguage, useT } from '../i18n';
import { Note, WhyPanel } from '../shared';
import { money } from '../shared/format/figures';
import styles from './LineAfter.module.css';

interface LineAfterProps {
  creditLineId: number;
  /** What the line gives, below zero, or receives. */
  lineCents: number;
  /** What its envelope does: nothing when the credits stay in the chapitre. */
  envelopeCents: number;
}

/** What a side has left before and after, with its explanation one gesture away. */
export const LineAfter = ({ creditLineId, lineCents, envelopeCents }: LineAfterProps) => {
  const t = useT();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { data } = useRead<CreditExplanation>(`/credit-lines/${creditLineId}/explanation`);
  if (!data) return null;
  const written = (cents: number): string => money(cents, language);
  const line = data.creditLine?.availableCents ?? 0;
  return (
    <div role="status" className={styles.after}>
      <p>
        {t('resources.transfers.after.line', { before: written(line), after: written(line + lineCents) })}
        <br />
        {t('resources.transfers.after.envelope', {
          chapitre: data.chapitre,
          before: written(data.availableCents),
          after: written(data.availableCents + envelopeCents),
        })}{' '}
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'resources.transfers.after.hide' : 'resources.transfers.after.why')}
        </button>
      </p>
      {line + lineCents < 0 && <Note family="attention">{t('resources.transfers.after.below')}</Note>}
      {open && <WhyPanel of="credit-lines" id={creditLineId} />}
    </div>
  );
};
