import { useT } from '../i18n';
import { Card, Checklist, Day, type CheckLine } from '../shared';
import type { Payment } from './payment';

type Papers = Payment['papers'];

/** What the accountant asks for with this payment, and whether each can be joined today. */
export const PapersCard = ({ papers }: { papers: Papers }) => {
  const t = useT();
  const lines = papers.map(({ code, present, reference, on }): CheckLine => {
    const joined = on ? <Day value={on} /> : t('resources.payments.present');
    return {
      id: code,
      family: present ? 'done' : 'attention',
      label: t(`resources.payments.papers.${code}`),
      detail: reference,
      at: present ? joined : t('resources.payments.missing'),
    };
  });
  const [first] = papers;
  return (
    <Card
      id="papers"
      title={t('resources.payments.cards.papers')}
      precision={first && t(`resources.payments.rubrics.${first.rubric}`)}
    >
      <Checklist lines={lines} />
    </Card>
  );
};
