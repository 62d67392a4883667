import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { HistoryEvent } from '../../api/types';
import { useRead } from '../../api/useRead';
import { useT } from '../../i18n';
import type { Family } from '../../theme/tokens';
import { ErrorState } from '../feedback/ErrorState';
import { LoadingRows } from '../feedback/LoadingRows';
import { showDay, showInstant } from '../format/days';
import { Card, CardText } from '../page/Card';
import { Glyph } from '../state/Glyph';
import styles from './Timeline.module.css';

/** A fact that is awaited and unknown: it stands on top, dashed. */
export interface Awaited {
  label: string;
  detail?: string;
}

interface TimelineProps {
  /** The table of the subject. */
  subject: string;
  id: number | string;
  awaited?: readonly Awaited[];
}

const AT_FIRST = 8;

/** Newest first, one line an event, business day at right; who entered it and when stands under it in full view. */
export const Timeline = ({ subject, id, awaited = [] }: TimelineProps) => {
  const t = useT();
  const [whole, setWhole] = useState(false);
  const { data, error, refetch } = useRead<HistoryEvent[]>(`/history/${subject}/${id}`);
  const shown = whole ? data : data?.slice(0, AT_FIRST);
  const folds = (data?.length ?? 0) > AT_FIRST;
  const toggle = folds && (
    <button type="button" onClick={() => setWhole(!whole)}>
      {t(whole ? 'shared.timeline.less' : 'shared.timeline.all')}
    </button>
  );
  return (
    <Card title={t('shared.timeline.title')} action={toggle}>
      {error && !data && <ErrorState error={error} what="part" onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={5} />}
      {data?.length === 0 && awaited.length === 0 && <CardText>{t('shared.timeline.empty')}</CardText>}
      <ol className={styles.events}>
        {awaited.map(({ label, detail }) => (
          <Line key={label} family="unknown" label={label} detail={detail} day={t('shared.timeline.awaited')} />
        ))}
        {shown?.map((event) => (
          <Event key={event.id} event={event} whole={whole} />
        ))}
      </ol>
    </Card>
  );
};

const Line = ({
  family,
  label,
  detail,
  day,
  title,
}: {
  family: Family;
  label: ReactNode;
  detail?: ReactNode;
  day: string;
  title?: string;
}) => (
  <li className={styles.event} title={title}>
    <Glyph family={family} />
    <div>
      {label}
      {detail && <span className={styles.detail}>{detail}</span>}
    </div>
    <span className={styles.day}>{day}</span>
  </li>
);

/** Acts that are no transition: what they did is said with the noun of their subject. */
const plainActs = { create: 'created', add: 'created', modify: 'modified' } as const;

function useActWords(): (act: string) => string {
  const t = useT();
  const translate = useTranslate();
  return (act) => {
    const [subject = '', verb = ''] = act.split('.');
    const noun = translate(`subjects.${subject}`, { _: subject });
    const plain = plainActs[verb as keyof typeof plainActs] ?? 'modified';
    return translate(`actions.${act}.done`, { _: t(`shared.timeline.${plain}`, { subject: noun }) });
  };
}

const Event = ({ event, whole }: { event: HistoryEvent; whole: boolean }) => {
  const t = useT();
  const words = useActWords();
  const recorded = t('shared.timeline.recorded', { ...showInstant(event.recordedAt), name: event.actorName });
  const [act = '', ...effects] = new Set(event.entries.map(({ action }) => action));
  const isPlain = Object.keys(plainActs).some((verb) => act.endsWith(`.${verb}`));
  const overridden = effects.includes('line_override.decide');
  const names = new Set(event.entries.flatMap(({ name }) => name ?? []));
  const details = [...names, event.reason, ...effects.map(words), whole ? recorded : event.actorName].filter(Boolean);
  return (
    <Line
      family={overridden ? 'attention' : isPlain ? 'info' : 'done'}
      label={words(act)}
      detail={details.join(' · ')}
      day={showDay(event.businessDate)}
      title={recorded}
    />
  );
};
