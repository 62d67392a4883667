import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { useSession } from '../../api/session';
import { useT, type Translate } from '../../i18n';
import { Card, Checklist, Day, Note, type CheckLine } from '../../shared';
import { showDay } from '../../shared/format/days';
import type { GrantRequest } from '../grantRequest';
import { familyOf, isMissing, type Paper } from './papers';
import styles from './Papers.module.css';
import { ReceivedToday } from './ReceivedToday';

/** What the file lacks first, then what it has: the first question of whoever opens it. */
export const CompletenessCard = ({ request }: { request: GrantRequest }) => {
  const t = useT();
  const { papers, sealed } = request;
  const { canAccess } = useCanAccess({ resource: 'grant-requests', action: 'edit' });
  const open = canAccess === true && !sealed.includes('papers');
  const missing = papers.filter(isMissing);
  const others = papers.filter((paper) => !isMissing(paper) && (paper.mandatory || paper.state !== 'expected'));
  const optional = papers.filter(({ mandatory, state }) => !mandatory && state === 'expected');
  const line = (paper: Paper): CheckLine => ({
    id: paper.kind,
    family: familyOf(paper),
    label: paper.label,
    detail: paper.reason,
    at: <Standing request={request} paper={paper} open={open} />,
  });
  return (
    <Card
      id="papers"
      title={t('resources.grant-requests.cards.papers')}
      precision={
        missing.length === 0
          ? t('resources.grant-requests.papers.complete')
          : t('resources.grant-requests.papers.missing', { smart_count: missing.length })
      }
      action={
        open && <Link to={`/grant-requests/${request.id}/papers`}>{t('resources.grant-requests.papers.record')}</Link>
      }
    >
      <Awaited request={request} />
      <Checklist lines={[...commitmentLine(request, t), ...missing.map(line), ...others.map(line)]} />
      {optional.length > 0 && (
        <Note family="neutral">
          {t('resources.grant-requests.papers.optional', {
            papers: optional.map(({ label }) => label).join(', '),
          })}
        </Note>
      )}
    </Card>
  );
};

/** By when the body must answer, while it is asked to. */
const Awaited = ({ request: { state, completionDueOn } }: { request: GrantRequest }) => {
  const t = useT();
  const today = useSession()?.today;
  if (state !== 'to_complete' || completionDueOn === null) return null;
  const late = today !== undefined && completionDueOn < today;
  return (
    <Note family={late ? 'attention' : 'wait'}>
      {t(`resources.grant-requests.papers.${late ? 'late' : 'awaited'}`, { day: showDay(completionDueOn) })}
    </Note>
  );
};

/** Where a paper stands; one that is missing is recorded from here, the day it comes. */
const Standing = ({ request, paper, open }: { request: GrantRequest; paper: Paper; open: boolean }) => (
  <span className={styles.standing}>
    <Fact paper={paper} />
    {open && isMissing(paper) && <ReceivedToday request={request} paper={paper} />}
  </span>
);

const Fact = ({ paper: { state, providedOn, validUntil } }: { paper: Paper }) => {
  const t = useT();
  if (state === 'expected' || state === 'not_required') return t(`resources.grant-requests.papers.states.${state}`);
  return (
    <span>
      {t(`resources.grant-requests.papers.at.${state}`)} <Day value={state === 'expired' ? validUntil : providedOn} />
      {state === 'provided' && validUntil && (
        <>
          {`, ${t('resources.grant-requests.papers.until')} `}
          <Day value={validUntil} />
        </>
      )}
    </span>
  );
};

/** The republican commitment is a fact of the body, dated on its own page. */
function commitmentLine(
  { republicanCommitmentRequired, beneficiary: { id, kind, republicanCommitmentOn } }: GrantRequest,
  t: Translate,
): CheckLine[] {
  const concerned = republicanCommitmentRequired && (kind === 'association' || kind === 'foundation');
  if (!concerned) return [];
  return [
    {
      id: 'republicanCommitment',
      family: republicanCommitmentOn === null ? 'attention' : 'done',
      label: t('resources.grant-requests.papers.commitment'),
      at:
        republicanCommitmentOn === null ? (
          <Link to={`/beneficiaries/${id}`}>{t('resources.grant-requests.papers.dateIt')}</Link>
        ) : (
          <Day value={republicanCommitmentOn} />
        ),
    },
  ];
}
