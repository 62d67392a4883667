import { incidentOf, ProblemError } from '../../api/problem';
import { useT } from '../../i18n';
import { Alert } from './Alert';

interface RefusalProps {
  error: unknown;
  /** Whether what is said of this field already stands under it. */
  isTold?: (field: string) => boolean;
}

/** Why an act was not done: every sentence of the API, or the silence of the server and what to do. */
export const Refusal = ({ error, isTold = () => false }: RefusalProps) => {
  const t = useT();
  if (!(error instanceof ProblemError)) return <Alert family="stop">{t('shared.failure.action')}</Alert>;
  const incident = error.status >= 500 ? incidentOf(error) : null;
  const told = error.problem.errors.filter(({ field }) => field && isTold(field)).map(({ detail }) => detail);
  const sentences = error.sentences.filter((sentence) => !told.includes(sentence));
  if (sentences.length === 0 && !incident) return null;
  return (
    <Alert family="stop">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {incident && <li>{t('shared.failure.incident', { incident })}</li>}
      </ul>
    </Alert>
  );
};
