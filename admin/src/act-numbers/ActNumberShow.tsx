import { required } from 'react-admin';
import { useT } from '../i18n';
import { useFieldLabel } from '../i18n/useWords';
import {
  Actions,
  Card,
  Columns,
  Day,
  Facts,
  NotYet,
  PageHead,
  RecordPage,
  State,
  TextInput,
  Timeline,
  type ActionScreens,
} from '../shared';
import { Report } from './ActNumberList';
import type { ActNumber } from './number';

const screens: ActionScreens<'act-numbers', ActNumber> = {
  void: {
    destructive: true,
    confirm: (number) => <Consequence number={number} />,
    inputs: () => <TextInput source="reason" rows={2} validate={required()} />,
  },
};

const Consequence = ({ number: { number } }: { number: ActNumber }) => {
  const t = useT();
  return (
    <p>
      <strong>{number}</strong> {t('resources.act-numbers.asks.void')}
    </p>
  );
};

const ActNumberShow = () => (
  <RecordPage<ActNumber>>
    {(number) => (
      <>
        <Head number={number} />
        <Columns main={<Given number={number} />} side={<Timeline subject="act_number" id={number.id} />} />
      </>
    )}
  </RecordPage>
);

const Head = ({ number }: { number: ActNumber }) => {
  const t = useT();
  return (
    <PageHead
      title={number.number}
      trail={[{ label: t('resources.act-numbers.title'), to: '/act-numbers' }]}
      state={<State subject="act_number" value={number.state} pill />}
      identity={t(`resources.act-series.kinds.${number.kind}`)}
      actions={<Actions resource="act-numbers" record={number} screens={screens} />}
    />
  );
};

const Given = ({ number }: { number: ActNumber }) => {
  const t = useT();
  const label = useFieldLabel('act-numbers');
  return (
    <Card title={t('resources.act-numbers.given')}>
      <Facts
        rows={[
          [label('value'), number.value],
          [label('issuedOn'), <Day key="on" value={number.issuedOn} />],
          [label('report'), <Report key="report" number={number} />],
          [label('reason'), number.reason ?? <NotYet />],
        ]}
      />
    </Card>
  );
};

export default ActNumberShow;
