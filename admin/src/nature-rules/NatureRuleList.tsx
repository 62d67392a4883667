import { Scale } from 'lucide-react';
import type { Schemas } from '../api/types';
import { useT } from '../i18n';
import { ListPage, type ListColumn } from '../shared';
import type { FilterSpec } from '../shared/list/filters';

type Rule = Schemas['NatureRuleView'];

const documents = ['award', 'membership'] as const satisfies Rule['document'][];

const Document = ({ document }: Pick<Rule, 'document'>) => useT()(`resources.nature-rules.documents.${document}`);

/** « Associations », « catégories 7210… », or any body. */
const Body = ({ rule: { beneficiaryKind, legalCategory } }: { rule: Rule }) => {
  const t = useT();
  const kind = beneficiaryKind && t(`resources.beneficiaries.kinds.${beneficiaryKind}`);
  const category = legalCategory && t('resources.nature-rules.category', { code: legalCategory });
  return [kind, category].filter(Boolean).join(' · ') || t('resources.nature-rules.anyBody');
};

const columns: ListColumn<Rule>[] = [
  { source: 'document', sort: false, shrink: true, render: (rule) => <Document {...rule} /> },
  { source: 'nature', shrink: true, render: ({ nature }) => <strong className="figure">{nature}</strong> },
  { source: 'natureLabel', sort: false, ellipsis: true },
  { source: 'beneficiaryKind', sort: false, render: (rule) => <Body rule={rule} /> },
  { source: 'source', sort: false, ellipsis: true },
];

function useFilters(): FilterSpec[] {
  const t = useT();
  return [
    {
      source: 'document',
      kind: 'choice',
      choices: documents.map((id) => ({ id, name: t(`resources.nature-rules.documents.${id}`) })),
    },
  ];
}

/** Which natures suit which bodies, each with the account of M57 that says so. */
const NatureRuleList = () => (
  <ListPage<Rule>
    icon={Scale}
    columns={columns}
    search
    sort={{ field: 'nature', order: 'ASC' }}
    filters={useFilters()}
    createdElsewhere
    card={(rule) => ({
      title: rule.nature,
      detail: rule.natureLabel,
      state: <Body rule={rule} />,
      foot: <Document {...rule} />,
    })}
  />
);

export default NatureRuleList;
