import { Link } from 'react-router';
import { useT } from '../../i18n';
import { Card, Checklist, Day } from '../../shared';
import type { GrantRequest } from '../grantRequest';

/** What was written to the body, the latest first. */
export const LettersCard = ({ request: { id: requestId, letters } }: { request: GrantRequest }) => {
  const t = useT();
  if (letters.length === 0) return null;
  return (
    <Card id="letters" title={t('resources.grant-requests.cards.letters')}>
      <Checklist
        lines={letters.map(({ id, number, kind, writtenOn, writtenBy, dueOn }) => ({
          id: String(id),
          family: 'done',
          label: (
            <Link to={`/grant-requests/${requestId}/letters/${id}`}>
              {t(`resources.grant-requests.letters.kinds.${kind}`)} · {number}
            </Link>
          ),
          detail: (
            <>
              {writtenBy}
              {dueOn && (
                <>
                  {` · ${t('resources.grant-requests.letters.due')} `}
                  <Day value={dueOn} />
                </>
              )}
            </>
          ),
          at: <Day value={writtenOn} />,
        }))}
      />
    </Card>
  );
};
