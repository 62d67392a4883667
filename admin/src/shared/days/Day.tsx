import { useSession } from '../../api/session';
import { useT } from '../../i18n';
import { daysBetween, showDay, type CalendarDay } from '../format/days';
import { NotYet, Unknown } from '../Unknown';

/** A calendar day; null is unknown, undefined not applicable yet. */
export const Day = ({ value, f = true }: { value: CalendarDay | null | undefined; f?: boolean }) => {
  if (value === undefined) return <NotYet />;
  return value === null ? (
    <Unknown f={f} />
  ) : (
    <time className="figure" dateTime={value}>
      {showDay(value)}
    </time>
  );
};

/** How long ago, in days of the business calendar: `34 j`. A demonstration set back before the fact says none. */
export const Age = ({ since }: { since: CalendarDay | null | undefined }) => {
  const t = useT();
  const today = useSession()?.today;
  if (!since || !today) return <NotYet />;
  return <span className="figure">{t('shared.days', { smart_count: Math.max(0, daysBetween(since, today)) })}</span>;
};
