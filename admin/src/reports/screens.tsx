import type { ReactNode } from 'react';
import { required } from 'react-admin';
import { useLanguage, useT } from '../i18n';
import { Money, TextInput, type ActionScreens } from '../shared';
import { money } from '../shared/format/figures';
import type { Report } from './report';
import { useAgainstThreshold } from './useAgainstThreshold';
import { SittingChoice } from './SittingChoice';

type Ask = 'visas' | 'draft' | 'approve' | 'agenda' | 'adjourn' | 'withdraw' | 'reject';

/** Which report, for how much, and what follows; without credits, nothing waits for finance nor is released. */
const Consequence = ({ report, ask }: { report: Report; ask: Ask }) => {
  const t = useT();
  const language = useLanguage();
  const { number, items, totalCents } = report;
  return (
    <>
      <p>
        <strong>{number}</strong> · {items.map(({ label, beneficiaryName }) => beneficiaryName ?? label).join(', ')}
        {totalCents !== null && (
          <>
            {' '}
            · <Money cents={totalCents} />
          </>
        )}
      </p>
      <p>
        {totalCents === null
          ? t(`resources.reports.asks.withoutCredits.${ask}`)
          : t(`resources.reports.asks.${ask}`, { amount: money(totalCents, language) })}
      </p>
    </>
  );
};

/** What each body is awarded in the year, against the threshold above which a convention is compulsory. */
const YearTotals = ({ report: { items } }: { report: Report }) => {
  const against = useAgainstThreshold();
  return items.map(
    ({ kind, id, beneficiaryName, label, convention }) =>
      convention && (
        <p key={`${kind}-${id}`}>
          {beneficiaryName ?? label}, {against(convention)}
        </p>
      ),
  );
};

const says =
  (ask: Ask) =>
  (report: Report): ReactNode => <Consequence report={report} ask={ask} />;

const screens: ActionScreens<'reports', Report> = {
  // The text comes first: from the workspace, this is the next thing to do.
  request_visas: { plain: true, confirm: says('visas') },
  return_to_draft: {
    plain: true,
    confirm: says('draft'),
    inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
  },
  approve: { confirm: says('approve') },
  place_on_agenda: {
    confirm: (report) => (
      <>
        <Consequence report={report} ask="agenda" />
        <YearTotals report={report} />
      </>
    ),
    inputs: (report) => <SittingChoice report={report} />,
  },
  withdraw: {
    destructive: true,
    confirm: says('withdraw'),
    inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
  },
  reject: { destructive: true, confirm: says('reject') },
};

/** Once the sitting is held the vote is to be recorded: adjourning becomes the exception. */
export const screensOf = ({ sitting }: Report): ActionScreens<'reports', Report> => ({
  ...screens,
  adjourn: {
    plain: true,
    secondary: sitting?.state === 'held',
    confirm: says('adjourn'),
  },
});
