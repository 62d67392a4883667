import { required, SourceContextProvider } from 'react-admin';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { AmountInput, DayInput, Money, Section } from '../shared';
import type { FiscalYear, ProvisionalCredits } from './fiscalYear';

/** The day of the vote; the credits of the budget too, for a year that lives on those which they replace. */
export const VoteInputs = ({ year }: { year: FiscalYear }) => {
  const t = useT();
  const { data } = useRead<ProvisionalCredits>(`/fiscal-years/${year.id}/provisional-credits`);
  const lines = data?.lines ?? [];
  return (
    <>
      <DayInput source="on" validate={required()} />
      {lines.length > 0 && (
        <Section title={t('resources.fiscal-years.provisional.budget')}>
          <p>{t('resources.fiscal-years.provisional.budgetText')}</p>
          {lines.map((line) => (
            <VotedLine key={line.creditLineId} line={line} />
          ))}
        </Section>
      )}
    </>
  );
};

const VotedLine = ({ line }: { line: ProvisionalCredits['lines'][number] }) => {
  const t = useT();
  const { creditLineId, codes, label, provisionalCents, usedCents } = line;
  return (
    <SourceContextProvider
      value={{
        getSource: () => `voted.line${creditLineId}`,
        getLabel: () => [codes, label].filter(Boolean).join(' · '),
      }}
    >
      <AmountInput source="amountCents" />
      <p>
        {t('resources.fiscal-years.provisional.lineNow')} <Money cents={provisionalCents} /> ·{' '}
        {t('resources.fiscal-years.provisional.usedCents')} <Money cents={usedCents} />
      </p>
    </SourceContextProvider>
  );
};

/** What is typed for each line, as the API takes it; a line left empty is given nothing. */
export function votedLines({ voted, ...vote }: Record<string, unknown>): object {
  const lines = Object.entries((voted ?? {}) as Record<string, number | null>).flatMap(([name, amountCents]) =>
    amountCents ? [{ creditLineId: Number(name.replace('line', '')), amountCents }] : [],
  );
  return lines.length > 0 ? { ...vote, lines } : vote;
}
