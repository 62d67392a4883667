import { Button } from '@mui/material';
import { List } from 'lucide-react';
import { useRead } from '../api/useRead';
import type { ListAnswer, Schemas } from '../api/types';
import { scopeOf, VerifyButton } from '../commitment-checks';
import { useFiscalYears } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { PageHead } from '../shared';
import { ExportButton } from '../shared/list/ExportButton';
import { Link } from 'react-router';
import { AsOf } from './AsOf';
import styles from './Desk.module.css';
import { onlyValue, pathToLines, type Desk, type Filters } from './desk';
import type { DeskReading } from './useDesk';

/** What the desk looks at: a chapitre by its name, the rest by its budget and its year. */
export const DeskHead = ({ desk, reading }: { desk: Desk | undefined; reading: DeskReading }) => {
  const t = useT();
  const { filters } = reading.state;
  const chapitre = onlyValue(filters, 'chapitre');
  const label = useChapitreLabel(chapitre, onlyValue(filters, 'year'));
  const { budget, identity } = useIdentity(filters);
  const title = chapitre ? t('resources.budget-desk.chapitre', { chapitre }) : t('resources.budget-desk.title');
  return (
    <PageHead
      title={title}
      trail={
        chapitre
          ? [{ label: t('resources.budget-desk.title'), to: '/budget-desk' }, ...(budget ? [{ label: budget }] : [])]
          : []
      }
      state={label && <span className={styles.subtitle}>{label}</span>}
      identity={identity}
      actions={
        <>
          <AsOf reading={reading} />
          <Button component={Link} to={pathToLines(filters)} variant="outlined" startIcon={<List size={16} />}>
            {t('resources.budget-desk.lines', { smart_count: desk?.totals.lines ?? 0 })}
          </Button>
          <ExportButton />
          {reading.state.asOf === null && <VerifyButton scope={scopeOf(filters)} />}
        </>
      }
    />
  );
};

type Code = Schemas['NomenclatureCodeView'];

function useChapitreLabel(chapitre: string | null, year: string | null): string | null {
  const { data } = useRead<ListAnswer<Code>>(chapitre ? '/nomenclature-codes' : null, {
    ...{ axis: 'chapitre', perPage: 200 },
    year,
  });
  return data?.items.find(({ code }) => code === chapitre)?.label ?? null;
}

function useIdentity(filters: Filters): { budget: string | null; identity: string } {
  const t = useT();
  const stateWord = useStateWord();
  const years = useFiscalYears();
  const year = onlyValue(filters, 'year');
  const section = onlyValue(filters, 'section');
  const budgetId = onlyValue(filters, 'budgetId');
  const held = years.find((each) => String(each.budgetId) === budgetId && String(each.year) === year);
  const budget = years.find((each) => String(each.budgetId) === budgetId)?.budget ?? null;
  const words = [
    budget ?? t('resources.budget-desk.allBudgets'),
    section && t(`resources.credit-lines.sections.${section as 'fonctionnement'}`),
    year &&
      t('resources.credit-lines.year', { year }) +
        (held ? `, ${stateWord('fiscal_year', held.state).toLowerCase()}` : ''),
  ];
  return { budget, identity: words.filter(Boolean).join(' · ') };
}
