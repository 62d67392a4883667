import { useT } from '../i18n';
import { EditPage } from '../shared';
import { toForm, type CitedAct, type ItemRef, type Opinion, type Report } from './report';
import { ReportInputs } from './ReportInputs';

const ReportEdit = () => {
  const t = useT();
  return (
    <EditPage
      shape={toForm}
      describe={{
        body: (body: Report['body']) => t(`resources.sittings.bodies.${body}`),
        items: (items: ItemRef[]) => t('resources.reports.choice.chosen', { smart_count: items.length }),
        opinions: (opinions: Opinion[]) => opinions.map(({ body }) => body ?? '…').join(', '),
        citedActs: (acts: CitedAct[]) => acts.map(({ number, citedFor }) => number ?? citedFor).join(', '),
      }}
    >
      <ReportInputs />
    </EditPage>
  );
};

export default ReportEdit;
