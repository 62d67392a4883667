import { useT } from '../i18n';
import { Card, Money, Table, type Column } from '../shared';
import type { BudgetImport } from './budgetImport';

type Change = BudgetImport['envelopes'][number];

const sum = (changes: readonly Change[], of: (change: Change) => number): number =>
  changes.reduce((total, change) => total + of(change), 0);

/** What the vote does to each envelope, the level that refuses. */
export const EnvelopesCard = ({ record: { envelopes, state } }: { record: BudgetImport }) => {
  const t = useT();
  const word = (name: 'envelope' | 'lineCount' | 'before' | 'change' | 'after' | 'availableAfter'): string =>
    t(`resources.budget-imports.fields.${name}`);
  const figures: Record<string, (change: Change) => number> = {
    before: ({ openedCents }) => openedCents,
    change: ({ changeCents }) => changeCents,
    after: ({ openedCents, changeCents }) => openedCents + changeCents,
    availableAfter: ({ availableCents, changeCents }) => availableCents + changeCents,
  };
  const figure = (source: 'before' | 'change' | 'after' | 'availableAfter'): Column<Change> => ({
    source,
    label: word(source),
    align: 'right',
    render: (change) => <Money cents={figures[source]!(change)} signed={source === 'change'} />,
  });
  const columns: Column<Change>[] = [
    {
      source: 'envelope',
      label: word('envelope'),
      render: ({ section, chapitre }) => `${chapitre} · ${t(`resources.credit-lines.sections.${section}`)}`,
    },
    { source: 'lineCount', label: word('lineCount'), align: 'right' },
    figure('before'),
    figure('change'),
    figure('after'),
    figure('availableAfter'),
  ];
  const rows = envelopes.map((change) => ({ ...change, id: `${change.section} ${change.chapitre}` }));
  const totals = Object.fromEntries(
    Object.entries(figures).map(([name, of]) => [
      name,
      <Money key={name} cents={sum(envelopes, of)} signed={name === 'change'} strong />,
    ]),
  );
  return (
    <Card
      title={t('resources.budget-imports.cards.envelopes')}
      precision={state === 'imported' ? t('resources.budget-imports.atImport') : undefined}
    >
      <Table
        caption={t('resources.budget-imports.cards.envelopes')}
        columns={columns}
        rows={rows}
        totals={{
          label: t('resources.budget-imports.total'),
          values: { ...totals, lineCount: sum(envelopes, ({ lineCount }) => lineCount) },
        }}
      />
    </Card>
  );
};
