import { required } from 'react-admin';
import { session } from '../api/session';
import { useT, type Key } from '../i18n';
import { Money, TextInput, type ActionScreens } from '../shared';
import type { FinancialReport } from './financialReport';
import { ReceptionInputs } from './ReceptionInputs';

const Consequence = ({ report, text }: { report: FinancialReport; text: Key }) => {
  const t = useT();
  return (
    <>
      <p>
        <strong>{report.beneficiaryName}</strong> · {report.partLabel} · <Money cents={report.partCents} strong />
      </p>
      <p>{t(text)}</p>
    </>
  );
};

export const screens: ActionScreens<'financial-reports', FinancialReport> = {
  accept: { confirm: (report) => <Consequence report={report} text="resources.financial-reports.asks.accept" /> },
  return: {
    plain: true,
    confirm: (report) => <Consequence report={report} text="resources.financial-reports.asks.return" />,
    inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
  },
  receive_again: {
    confirm: (report) => <Consequence report={report} text="resources.financial-reports.asks.receiveAgain" />,
    inputs: () => <ReceptionInputs />,
    defaults: () => ({ receivedOn: session.get()?.today }),
  },
};
