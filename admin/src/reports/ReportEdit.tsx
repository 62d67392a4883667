import type { View } from '../api/types';
import { useT } from '../i18n';
import { EditPage } from '../shared';
import type { Report } from './report';
import { ReportInputs } from './ReportInputs';

/** The form holds the awards by their numbers, in their order. */
const shape = (view: View): View => ({ ...view, awardIds: (view as Report).awards.map(({ id }) => id) });

const ReportEdit = () => {
  const t = useT();
  return (
    <EditPage
      shape={shape}
      describe={{
        body: (body: Report['body']) => t(`resources.sittings.bodies.${body}`),
        awardIds: (ids: number[]) => t('resources.reports.choice.chosen', { smart_count: ids.length }),
      }}
    >
      <ReportInputs />
    </EditPage>
  );
};

export default ReportEdit;
