import { useState } from 'react';
import type { BandView } from '../../api/types';
import { useRead } from '../../api/useRead';
import { useSession } from '../../api/session';
import { useT } from '../../i18n';
import { useSentence } from '../../i18n/useSentence';
import { daysBetween, showDay } from '../format/days';
import styles from './Band.module.css';
import { BandStep } from './BandStep';

interface BandProps {
  of: 'awards' | 'grant-requests';
  id: number | string;
}

/** Where the file stands, from the request to the last payment, and with whom. */
export const Band = ({ of, id }: BandProps) => {
  const { data } = useRead<BandView>(`/progress/${of}/${id}`);
  return data ? <BandDrawing band={data} /> : null;
};

export const BandDrawing = ({ band }: { band: BandView }) => {
  const t = useT();
  const [folded, setFolded] = useState(true);
  const roles = useSession()?.user.roles ?? [];
  const isMine = roles.some((role) => role === band.holder.role);
  const at = band.steps.findIndex(({ status }) => status === 'current' || status === 'blocked');
  const shown = at === -1 ? band.steps.length - 1 : at;
  return (
    <section className={styles.band} aria-label={t('shared.band.title')}>
      <ol className={styles.steps} data-folded={folded}>
        {band.steps.map((step, rank) => (
          <BandStep key={step.name} step={step} isCurrent={rank === at} isShown={rank === shown} isMine={isMine} />
        ))}
      </ol>
      <div className={styles.unfold}>
        <span>{t('shared.band.position', { at: shown + 1, of: band.steps.length })}</span>
        {folded && (
          <button type="button" onClick={() => setFolded(false)}>
            {t('shared.band.showAll')}
          </button>
        )}
      </div>
      <BandFoot band={band} />
    </section>
  );
};

const BandFoot = ({ band: { holder, expected, next } }: { band: BandView }) => {
  const t = useT();
  const sentence = useSentence('awaited');
  const today = useSession()?.today;
  if (holder.role === 'nobody' && expected.code === 'nothing') return null;
  const age = holder.since && today ? Math.max(0, daysBetween(holder.since, today)) : null;
  const who = t(`shared.band.holders.${holder.role}`);
  return (
    <p className={styles.foot}>
      {holder.role !== 'nobody' && (
        <span>
          {t('shared.band.with')} <strong>{holder.label ? `${who}, ${holder.label}` : who}</strong>{' '}
          {holder.since && t('shared.band.since', { day: showDay(holder.since) })}{' '}
          {age !== null && <span className={styles.age}>{t('shared.band.age', { smart_count: age })}</span>}
        </span>
      )}
      <span>{t('shared.band.expected', { what: sentence(expected) })}</span>
      {next.code !== 'nothing' && <span>{t('shared.band.next', { what: sentence(next) })}</span>}
    </p>
  );
};
