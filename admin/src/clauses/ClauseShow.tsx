import { Button } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { session } from '../api/session';
import { useT } from '../i18n';
import { useFieldLabel } from '../i18n/useWords';
import {
  Actions,
  Card,
  Columns,
  Day,
  DayInput,
  EditLink,
  Facts,
  NotYet,
  Note,
  PageHead,
  RecordPage,
  State,
  Timeline,
  type ActionScreens,
} from '../shared';
import { namesOf, useClauseChoices, type Clause } from './clause';
import { ClauseText } from './ClauseText';
import { UsesCard, VersionsCard } from './Life';

const Closing = ({ title }: Pick<Clause, 'title'>) => {
  const t = useT();
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{t('resources.clauses.asks.close')}</p>
    </>
  );
};

const screens: ActionScreens<'clauses', Clause> = {
  close: {
    plain: true,
    confirm: (clause) => <Closing {...clause} />,
    inputs: () => <DayInput source="validUntil" hint="resources.clauses.hints.close" />,
    defaults: () => ({ validUntil: session.get()?.today }),
  },
};

const ClauseShow = () => (
  <RecordPage<Clause>>
    {(clause) => (
      <>
        <Head clause={clause} />
        <Columns
          main={
            <>
              <Words clause={clause} />
              <Choice clause={clause} />
              <VersionsCard clause={clause} />
              <UsesCard clause={clause} />
            </>
          }
          side={<Timeline subject="clause" id={clause.id} />}
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ clause }: { clause: Clause }) => {
  const t = useT();
  const place = t(`resources.clauses.places.${clause.place}`);
  return (
    <PageHead
      title={clause.title}
      trail={[{ label: t('resources.clauses.title'), to: '/clauses' }]}
      state={<State subject="clause" value={clause.state} pill />}
      identity={clause.supplied ? `${place} · ${t('resources.clauses.supplied')}` : place}
      actions={
        <Actions resource="clauses" record={clause} screens={screens}>
          <ReplaceLink clause={clause} />
          <EditLink />
        </Actions>
      }
    />
  );
};

/** One clause follows another, once. */
const ReplaceLink = ({ clause: { id, versions } }: { clause: Clause }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'clauses', action: 'create' });
  if (!canAccess || versions[0]?.id !== id) return null;
  return (
    <Button component={Link} to={`/clauses/create?replacesId=${id}`} variant="outlined">
      {t('resources.clauses.replace')}
    </Button>
  );
};

const Words = ({ clause: { example, legalReference, legalLink, actNumber, actOn } }: { clause: Clause }) => {
  const t = useT();
  const label = useFieldLabel('clauses');
  const reference = legalReference ?? legalLink;
  return (
    <Card title={t('resources.clauses.words')} precision={t('resources.clauses.preview')}>
      <ClauseText blocks={example} />
      <Facts
        rows={[
          reference !== null && [
            label('legalReference'),
            legalLink ? (
              <a key="link" href={legalLink} target="_blank" rel="noreferrer">
                {reference}
              </a>
            ) : (
              reference
            ),
          ],
          actNumber !== null && [label('actNumber'), <Cited key="act" number={actNumber} on={actOn} />],
        ]}
      />
    </Card>
  );
};

const Cited = ({ number, on }: { number: string; on: string | null }) => (
  <>
    {number}
    {on && (
      <>
        {' · '}
        <Day value={on} />
      </>
    )}
  </>
);

const Choice = ({ clause }: { clause: Clause }) => {
  const t = useT();
  const label = useFieldLabel('clauses');
  const { kinds, bodies } = useClauseChoices();
  return (
    <Card title={t('resources.clauses.choice')}>
      <Facts
        rows={[
          [label('kinds'), namesOf(kinds, clause.kinds)],
          [label('bodies'), namesOf(bodies, clause.bodies)],
          [label('condition'), t(`resources.clauses.conditions.${clause.condition}`)],
          [label('standard'), t(clause.standard ? 'shared.yes' : 'shared.no')],
          [label('rank'), clause.rank],
          [label('validFrom'), <Day key="from" value={clause.validFrom} />],
          [label('validUntil'), clause.validUntil === null ? <NotYet /> : <Day value={clause.validUntil} />],
        ]}
      />
      {clause.sealed.length > 0 && <Note family="info">{t('resources.clauses.locked')}</Note>}
    </Card>
  );
};

export default ClauseShow;
