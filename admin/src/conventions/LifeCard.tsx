import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { useFieldLabel } from '../i18n/useWords';
import { Card, Day, Facts, NotYet, RecordLink } from '../shared';
import type { Convention } from './convention';

/** A day and who did it; before the vote nothing of it is unknown, it is only to come. */
const Done = ({ day, by, voted }: { day: string | null; by?: string | null; voted: boolean }): ReactNode => {
  if (day === null && !voted) return <NotYet />;
  return (
    <>
      <Day value={day} />
      {day !== null && by && ` · ${by}`}
    </>
  );
};

/** When it was approved, annexed, sent, signed by both and notified. */
export const LifeCard = ({ convention }: { convention: Convention }) => {
  const t = useT();
  const label = useFieldLabel('conventions');
  const { deliberation, beneficiarySigner, authoritySignedBy, approvedBy } = convention;
  const voted = deliberation !== null;
  return (
    <Card title={t('resources.conventions.cards.life')}>
      <Facts
        rows={[
          [label('approved'), <Done key="a" day={convention.approvedOn} by={approvedBy} voted={voted} />],
          [label('annexedOn'), <Done key="x" day={convention.annexedOn} voted={voted} />],
          [label('enforceableLong'), <Done key="e" day={deliberation?.enforceableOn ?? null} voted={voted} />],
          [label('sentOn'), <Done key="s" day={convention.sentOn} voted={voted} />],
          [
            label('beneficiarySigned'),
            <Done key="b" day={convention.beneficiarySignedOn} by={beneficiarySigner} voted={voted} />,
          ],
          [
            label('authoritySigned'),
            <Done key="i" day={convention.authoritySignedOn} by={authoritySignedBy} voted={voted} />,
          ],
          [label('notifiedOn'), <Done key="n" day={convention.notifiedOn} voted={voted} />],
        ]}
      />
    </Card>
  );
};

/** What it is about, and the papers it depends on. */
export const ConventionCard = ({ convention }: { convention: Convention }) => {
  const t = useT();
  const label = useFieldLabel('conventions');
  const { award, beneficiary, report, deliberation } = convention;
  return (
    <Card title={t('resources.conventions.cards.convention')}>
      <Facts
        rows={[
          [label('award'), <RecordLink key="a" resource="awards" id={award.id} children={award.object} />],
          [label('representativeName'), beneficiary.representativeName],
          [label('termOn'), <Day key="t" value={convention.termOn} f={false} />],
          [label('department'), convention.department.name],
          [
            label('report'),
            report ? <RecordLink key="r" resource="reports" id={report.id} children={report.number} /> : <NotYet />,
          ],
          [
            label('deliberation'),
            deliberation ? (
              <RecordLink key="d" resource="deliberations" id={deliberation.id} children={deliberation.number} />
            ) : (
              <NotYet />
            ),
          ],
        ]}
      />
    </Card>
  );
};
