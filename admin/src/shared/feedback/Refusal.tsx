import { incidentOf, ProblemError } from '../../api/problem';
import { useT } from '../../i18n';
import { Alert } from './Alert';

/** Why an act was not done: every sentence of the API, or the silence of the server and what to do. */
export const Refusal = ({ error }: { error: unknown }) => {
  const t = useT();
  if (!(error instanceof ProblemError)) return <Alert family="stop">{t('shared.failure.action')}</Alert>;
  const incident = error.status >= 500 ? incidentOf(error) : null;
  return (
    <Alert family="stop">
      <ul>
        {error.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {incident && <li>{t('shared.failure.incident', { incident })}</li>}
      </ul>
    </Alert>
  );
};
