import { useT } from '../i18n';
import { useFieldLabel } from '../i18n/useWords';
import {
  Actions,
  Attachments,
  Card,
  Columns,
  Demonstration,
  DocumentCard,
  EditLink,
  Facts,
  Money,
  PageHead,
  RecordLink,
  RecordPage,
  Timeline,
} from '../shared';
import { ReferencesCards } from '../reports/ReferencesCards';
import { useCounted, useSittingName } from '../sittings/sitting';
import { facts, type Deliberation } from './deliberation';
import { Enforceable } from './Enforceable';
import { FactsCard } from './FactsCard';
import { ItemsCard } from './ItemsCard';
import { screens } from './screens';

const DeliberationShow = () => (
  <RecordPage<Deliberation>>
    {(act) => (
      <>
        <Head act={act} />
        <Columns
          main={
            <>
              <FactsCard act={act} />
              <ItemsCard act={act} />
              <ReferencesCards of={act} />
              <Attachments subject="deliberation" id={act.id} />
            </>
          }
          side={
            <>
              <ActCard act={act} />
              <DocumentCard of="deliberations" id={act.id} reference={act.number} />
              {/* The history of a report goes on with its act. */}
              <Timeline subject="report" id={act.report.id} />
            </>
          }
        />
      </>
    )}
  </RecordPage>
);

/** The first fact that is missing is the next step; the others are entered on their lines. */
function nextFact(act: Deliberation): Deliberation {
  const next = facts.find(({ fact }) => fact !== 'notifiedOn' && act[fact] === null);
  return { ...act, actions: act.actions.filter(({ name }) => name === next?.action) };
}

const Head = ({ act }: { act: Deliberation }) => {
  const t = useT();
  const { number, totalCents, report, demonstration } = act;
  return (
    <PageHead
      title={number}
      trail={[{ label: t('resources.deliberations.title'), to: '/deliberations' }]}
      state={<Enforceable act={act} />}
      amount={totalCents !== null && <Money cents={totalCents} />}
      identity={
        <>
          {`${report.title} · ${t('resources.deliberations.report')} `}
          <RecordLink resource="reports" id={report.id}>
            {report.number}
          </RecordLink>
          {demonstration && <Demonstration />}
        </>
      }
      actions={
        <Actions resource="deliberations" record={nextFact(act)} screens={screens}>
          <EditLink />
        </Actions>
      }
    />
  );
};

const ActCard = ({ act }: { act: Deliberation }) => {
  const t = useT();
  const label = useFieldLabel('deliberations');
  const nameSitting = useSittingName();
  const counted = useCounted();
  const { sitting } = act;
  const { printedPresentCount: printed, presentCount: present } = sitting;
  const counts = { present, represented: sitting.representedCount, excused: sitting.excusedCount };
  return (
    <Card title={t('resources.deliberations.cards.act')}>
      <Facts
        rows={[
          [
            label('sitting'),
            <RecordLink key="sitting" resource="sittings" id={sitting.id}>
              {nameSitting(sitting)}
            </RecordLink>,
          ],
          [label('chair'), sitting.chair],
          [
            label('attendance'),
            [
              counted(counts),
              printed !== null && printed !== present && t('resources.deliberations.printedDiffers', { printed }),
            ]
              .filter(Boolean)
              .join(' ; '),
          ],
          [label('voteWording'), act.voteWording],
          [label('certifierName'), act.certifierName === null ? null : <Certifier key="certifier" act={act} />],
          [label('certifierCapacity'), act.certifierCapacity],
          [label('department'), act.department.name],
        ]}
      />
    </Card>
  );
};

/** Who certifies; where they were that day is told in passing: a delegation of signature does not ask for it. */
const Certifier = ({ act: { certifierName, certifierAttendance } }: { act: Deliberation }) => {
  const t = useT();
  return (
    <>
      {certifierName}
      {certifierAttendance && (
        <span style={{ color: 'var(--text2)' }}>
          {', '}
          {t(`resources.deliberations.certifierWas.${certifierAttendance.attendance}`, {
            by: certifierAttendance.representedBy ?? '',
          })}
        </span>
      )}
    </>
  );
};

export default DeliberationShow;
