import type { View } from '../api/types';
import { useT } from '../i18n';
import { EditPage } from '../shared';
import type { ItemRef, Report } from './report';
import { ReportInputs } from './ReportInputs';

/** The form holds what is decided by kind and number, in its order. */
const shape = (view: View): View => ({ ...view, items: (view as Report).items.map(({ kind, id }) => ({ kind, id })) });

const ReportEdit = () => {
  const t = useT();
  return (
    <EditPage
      shape={shape}
      describe={{
        body: (body: Report['body']) => t(`resources.sittings.bodies.${body}`),
        items: (items: ItemRef[]) => t('resources.reports.choice.chosen', { smart_count: items.length }),
      }}
    >
      <ReportInputs />
    </EditPage>
  );
};

export default ReportEdit;
