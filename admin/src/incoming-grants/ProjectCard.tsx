import { useT } from '../i18n';
import { useFieldLabel } from '../i18n/useWords';
import { Card, Facts, Unknown } from '../shared';
import type { IncomingGrant } from './incomingGrant';

/** What is asked for, of whom, under which call. */
export const ProjectCard = ({ grant }: { grant: IncomingGrant }) => {
  const t = useT();
  const label = useFieldLabel('incoming-grants');
  return (
    <Card title={t('resources.incoming-grants.cards.project')}>
      <Facts
        rows={[
          [label('purpose'), grant.purpose],
          [label('funder'), grant.funder],
          [label('operator'), grant.operator],
          [label('programme'), grant.programme],
          [label('call'), grant.call],
          [label('platform'), grant.platform],
          [label('filingReference'), grant.filingReference ?? <Unknown f />],
          [label('years'), <Years key="years" grant={grant} />],
          [label('section'), grant.section ? t(`resources.incoming-grants.sections.${grant.section}`) : <Unknown f />],
          [label('department'), grant.department.name],
          [label('officer'), grant.officer.name],
        ]}
      />
    </Card>
  );
};

/** « sur 4 ans, à partir de 2021 », or what of it is known. */
const Years = ({ grant: { firstYear, yearCount } }: { grant: IncomingGrant }) => {
  const t = useT();
  const known = [
    ...(yearCount === null ? [] : [t('resources.incoming-grants.yearCount', { smart_count: yearCount })]),
    ...(firstYear === null ? [] : [t('resources.incoming-grants.years', { year: firstYear })]),
  ];
  return known.length > 0 ? known.join(', ') : <Unknown f />;
};
