import { ChartBarBig } from 'lucide-react';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { BeyondMark, Codes, CreditBar, Demonstration, ListPage, Mark, Money, type ListColumn } from '../shared';
import { departmentFilter, type FilterSpec } from '../shared/list/filters';
import { codesOf, codesText, sections, useLineLabel, type CreditLineItem } from './creditLine';
import styles from './CreditLines.module.css';
import { useYears } from './useYears';
import { ImportButton } from '../budget-imports/ImportButton';

const figure = (name: 'opened' | 'committed' | 'reserved' | 'ordered' | 'available'): ListColumn<CreditLineItem> => ({
  source: name,
  sort: name === 'opened' || name === 'available' ? name : false,
  align: 'right',
  total: name,
  render: (line) => <Figure name={name} cents={line[`${name}Cents`]} />,
});

/** Only what differs stands out: a line below zero was taken beyond its credits, which its envelope allows. */
const Figure = ({ name, cents }: { name: string; cents: number }) => (
  <span className={cents < 0 ? styles.below : name === 'opened' || name === 'available' ? undefined : styles.quiet}>
    <Money cents={cents} strong={name === 'available'} />
  </span>
);

const columns: ListColumn<CreditLineItem>[] = [
  { source: 'codes', link: true, shrink: true, render: (line) => <Codes codes={codesOf(line)} /> },
  { source: 'label', sort: false, ellipsis: true, render: (line) => <Label line={line} /> },
  { source: 'department', sort: false, ellipsis: true },
  figure('opened'),
  figure('committed'),
  figure('reserved'),
  figure('ordered'),
  figure('available'),
  { source: 'bar', sort: false, render: (line) => <Bar line={line} /> },
];

const Label = ({ line }: { line: CreditLineItem }) => (
  <>
    {useLineLabel()(line)}
    {line.demonstration && <Demonstration />}
    <BeyondMark cents={line.overriddenCents} />
    {line.envelopeExceeded && <Exceeded chapitre={line.chapitre} />}
  </>
);

const Exceeded = ({ chapitre }: { chapitre: string }) => (
  <Mark family="stop">{useT()('resources.credit-lines.exceeded', { chapitre })}</Mark>
);

const Bar = ({ line }: { line: CreditLineItem }) => (
  <div className={styles.bar}>
    <CreditBar {...line} />
  </div>
);

function useFilters(): FilterSpec[] {
  const t = useT();
  const years = useYears();
  return [
    { source: 'year', kind: 'choice', choices: years },
    {
      source: 'section',
      kind: 'choice',
      choices: sections.map((section) => ({ id: section, name: t(`resources.credit-lines.sections.${section}`) })),
    },
    departmentFilter,
    { source: 'belowZero', kind: 'flag' },
    { source: 'overridden', kind: 'flag' },
  ];
}

const CreditLineList = () => {
  const filters = useFilters();
  const t = useT();
  const label = useLineLabel();
  const today = useSession()?.today ?? '';
  return (
    <ListPage<CreditLineItem>
      icon={ChartBarBig}
      columns={columns}
      search
      sort={{ field: 'codes', order: 'ASC' }}
      firstFilters={{ year: [Number(today.slice(0, 4))] }}
      filters={filters}
      otherWay={<ImportButton />}
      card={(line) => ({
        title: codesText(line),
        amount: <Money cents={line.availableCents} />,
        detail: label(line),
        which: t('shared.credits.legend.available'),
        state: <Bar line={line} />,
        foot: <Money cents={line.openedCents} />,
      })}
    />
  );
};

export default CreditLineList;
