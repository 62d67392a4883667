import { useT } from '../i18n';
import { ProblemError } from '../api/problem';
import { showInstant } from '../shared/format/days';
import type { DraftState } from './draftStore';

/** Whether the server has these words, and since when. */
export const SaveState = ({ state: { phase, view } }: { state: DraftState }) => {
  const t = useT();
  return <span role="status">{phase === 'saved' ? savedWords(view.writtenAt, t) : t(`workspace.save.${phase}`)}</span>;
};

function savedWords(writtenAt: string | null, t: ReturnType<typeof useT>): string {
  if (writtenAt === null) return t('workspace.save.never');
  const { day, time } = showInstant(writtenAt);
  const isToday = showInstant(new Date().toISOString()).day === day;
  return isToday ? t('workspace.save.at', { time }) : t('workspace.save.on', { day, time });
}

/** Why the text is not saved, in the words of the API when it spoke. */
export function useFailureWords(): (error: unknown) => string[] {
  const t = useT();
  return (error) => (error instanceof ProblemError ? error.sentences : [t('workspace.save.unreachable')]);
}
