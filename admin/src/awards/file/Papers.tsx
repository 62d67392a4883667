import { useGetOne } from 'react-admin';
import type { Beneficiary } from '../../beneficiaries/beneficiary';
import { useT } from '../../i18n';
import type { StateName } from '../../i18n/lifecycles';
import { useStateWord } from '../../i18n/useWords';
import { Card, Checklist, RecordLink, type CheckLine } from '../../shared';
import { showDay } from '../../shared/format/days';
import { whole } from '../../shared/record/cache';
import { familyOf } from '../../shared/state/families';
import type { Award } from '../award';
import { useConvention } from './useConvention';

/** What the file holds, and what it still lacks to be paid. */
export const Papers = ({ award }: { award: Award }) => {
  const t = useT();
  const lines = [...useAnnexedText(award), ...useBankDetails(award), ...useFinancialReports(award)];
  return (
    <Card id="papers" title={t('resources.awards.papers.title')}>
      <Checklist lines={lines} />
    </Card>
  );
};

const short = (hash: string): string => `${hash.slice(0, 4)}…${hash.slice(-4)}`;

/** The text that is voted, known by its digest. */
function useAnnexedText(award: Award): CheckLine[] {
  const t = useT();
  const convention = useConvention(award);
  if (!convention?.annexedSha256 || !convention.annexedOn) return [];
  return [
    {
      id: 'convention',
      family: 'done',
      label: (
        <RecordLink resource="conventions" id={convention.id}>
          {t('resources.awards.papers.convention')}
        </RecordLink>
      ),
      detail: t('resources.awards.papers.digest', { hash: short(convention.annexedSha256) }),
      at: t('resources.awards.papers.sealed', { day: showDay(convention.annexedOn) }),
    },
  ];
}

/** The account that would be paid: the confirmed one, else the one that waits. */
function useBankDetails({ beneficiary }: Award): CheckLine[] {
  const t = useT();
  const word = useStateWord();
  const { data } = useGetOne<Beneficiary>('beneficiaries', { id: beneficiary.id, meta: whole });
  if (!data) return [];
  const inState = (wanted: string) => data.bankAccounts.find(({ state }) => state === wanted);
  const account = inState('confirmed') ?? inState('to_confirm');
  return [
    {
      id: 'bank',
      family: account ? familyOf.bank_account[account.state] : 'unknown',
      label: (
        <RecordLink resource="beneficiaries" id={data.id}>
          {t('resources.awards.papers.bank')}
        </RecordLink>
      ),
      detail: account?.maskedIban,
      at: account ? word('bank_account', account.state).toLowerCase() : t('resources.awards.papers.bankNone'),
    },
  ];
}

/** A part earmarked for an action is accounted for. */
function useFinancialReports({ parts }: Award): CheckLine[] {
  const t = useT();
  const word = useStateWord();
  return parts
    .filter(({ earmarked }) => earmarked)
    .map(({ id, label, financialReport }): CheckLine => {
      const name = t('resources.awards.papers.financialReport');
      if (!financialReport) {
        const at = t('resources.awards.papers.financialReportNone');
        return { id: `report-${id}`, family: 'unknown', label: name, detail: label, at };
      }
      const state = financialReport.state as StateName<'financial_report'>;
      return {
        id: `report-${id}`,
        family: familyOf.financial_report[state],
        label: (
          <RecordLink resource="financial-reports" id={financialReport.id}>
            {name}
          </RecordLink>
        ),
        detail: label,
        at: word('financial_report', state).toLowerCase(),
      };
    });
}
