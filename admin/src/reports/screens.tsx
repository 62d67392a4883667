import type { ReactNode } from 'react';
import { required } from 'react-admin';
import { useLanguage, useT, type Key } from '../i18n';
import { Money, TextInput, type ActionScreens } from '../shared';
import { money } from '../shared/format/figures';
import type { Report } from './report';
import { SittingChoice } from './SittingChoice';

/** Which report, for how much, and what follows. */
const Consequence = ({ report, text }: { report: Report; text: Key }) => {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <p>
        <strong>{report.number}</strong> ·{' '}
        {report.items.map(({ label, beneficiaryName }) => beneficiaryName ?? label).join(', ')} ·{' '}
        <Money cents={report.totalCents} />
      </p>
      <p>{t(text, { amount: money(report.totalCents, language) })}</p>
    </>
  );
};

const says =
  (text: Key) =>
  (report: Report): ReactNode => <Consequence report={report} text={text} />;

const screens: ActionScreens<'reports', Report> = {
  request_visas: { confirm: says('resources.reports.asks.visas') },
  return_to_draft: {
    plain: true,
    confirm: says('resources.reports.asks.draft'),
    inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
  },
  approve: { confirm: says('resources.reports.asks.approve') },
  place_on_agenda: {
    confirm: says('resources.reports.asks.agenda'),
    inputs: (report) => <SittingChoice report={report} />,
  },
  reject: { destructive: true, confirm: says('resources.reports.asks.reject') },
};

/** Once the sitting is held the vote is to be recorded: adjourning becomes the exception. */
export const screensOf = ({ sitting }: Report): ActionScreens<'reports', Report> => ({
  ...screens,
  adjourn: {
    plain: true,
    secondary: sitting?.state === 'held',
    confirm: says('resources.reports.asks.adjourn'),
  },
});
