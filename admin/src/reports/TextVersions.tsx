import { useRead } from '../api/useRead';
import type { Schemas } from '../api/types';
import { useT } from '../i18n';
import { DifferenceCard } from '../shared';
import type { Report } from './report';

/** What changed from any version of the text to any other, once there are two. */
export const TextVersions = ({ report: { id } }: { report: Report }) => {
  const t = useT();
  const { data: versions = [] } = useRead<Schemas['ActTextVersionView'][]>(`/reports/${id}/text/versions`);
  const [last, former] = versions;
  if (!last || !former) return null;
  return (
    <DifferenceCard
      key={last.textVersion}
      title={t('resources.reports.cards.versions')}
      path={`/reports/${id}/text/difference`}
      versions={versions}
      from={former.textVersion}
      to={last.textVersion}
    />
  );
};
