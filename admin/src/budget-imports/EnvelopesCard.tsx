import { useT } from '../i18n';
import { Card, Money, Table, type Column } from '../shared';
import { natureOf, type BudgetImport } from './budgetImport';

type Change = BudgetImport['envelopes'][number];

const sum = (changes: readonly Change[], of: (change: Change) => number): number =>
  changes.reduce((total, change) => total + of(change), 0);

const figures = {
  before: ({ beforeCents }: Change) => beforeCents,
  change: ({ changeCents }: Change) => changeCents,
  after: ({ beforeCents, changeCents }: Change) => beforeCents + changeCents,
  availableAfter: ({ availableAfterCents }: Change) => availableAfterCents,
};

/** What the file does to each envelope, the level that refuses. */
export const EnvelopesCard = ({ record: { envelopes, state, kind } }: { record: BudgetImport }) => {
  const t = useT();
  const word = (name: 'envelope' | 'lineCount' | keyof typeof figures): string =>
    name === 'envelope' || name === 'lineCount'
      ? t(`resources.budget-imports.fields.${name}`)
      : t(`resources.budget-imports.changes.${natureOf(kind)}.${name}`);
  const figure = (source: keyof typeof figures): Column<Change> => ({
    source,
    label: word(source),
    align: 'right',
    render: (change) => <Money cents={figures[source](change)} signed={source === 'change'} />,
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
