import { FileCheck2 } from 'lucide-react';
import { useCanAccess } from 'react-admin';
import { LIFECYCLES } from '../api/lifecycles';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { Day, ListPage, NotYet, RecordLink, State, type ListColumn, type ListView } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import { DropCopies } from './DropCopies';
import { resourceOf, type SignedCopyItem, type SignedSubject } from './signedCopy';

const Act = ({ copy: { reference, subject, subjectId } }: { copy: SignedCopyItem }) =>
  reference === null ? (
    <NotYet />
  ) : (
    <RecordLink resource={resourceOf[subject as SignedSubject]} id={subjectId!}>
      {reference}
    </RecordLink>
  );

const Pages = ({ copy: { readCount, pageCount } }: { copy: SignedCopyItem }) => {
  const t = useT();
  return pageCount === null
    ? t('resources.signed-copies.unread')
    : t('resources.signed-copies.pages', { read: readCount, total: pageCount });
};

const columns: ListColumn<SignedCopyItem>[] = [
  { source: 'state', sort: false, shrink: true, render: ({ state }) => <State subject="signed_copy" value={state} /> },
  { source: 'fileName', link: true, ellipsis: true },
  { source: 'reference', sort: false, shrink: true, render: (copy) => <Act copy={copy} /> },
  { source: 'title', sort: false, ellipsis: true, render: ({ title }) => title ?? <NotYet /> },
  { source: 'pages', sort: false, align: 'right', shrink: true, render: (copy) => <Pages copy={copy} /> },
  { source: 'receivedBy', sort: false, ellipsis: true },
  { source: 'receivedOn', shrink: true, render: ({ receivedOn }) => <Day value={receivedOn} /> },
];

function useFilters(): FilterSpec[] {
  const stateWord = useStateWord();
  return [
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.signed_copy.states.map((state) => ({ id: state, name: stateWord('signed_copy', state) })),
    },
    { source: 'receivedFrom', kind: 'day' },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.signed-copies.views.all'), filters: {} },
    { label: t('resources.signed-copies.views.waiting'), filters: { state: ['to_place'] } },
    { label: t('resources.signed-copies.views.placed'), filters: { state: ['placed'] } },
  ];
}

const SignedCopyList = () => {
  const { canAccess } = useCanAccess({ resource: 'signed-copies', action: 'create' });
  return (
    <ListPage<SignedCopyItem>
      icon={FileCheck2}
      columns={columns}
      search
      sort={{ field: 'id', order: 'DESC' }}
      filters={useFilters()}
      views={useViews()}
      createdElsewhere
      above={canAccess && <DropCopies />}
      card={(copy) => ({
        title: copy.fileName,
        amount: null,
        detail: copy.reference ?? '',
        which: <Pages copy={copy} />,
        state: <State subject="signed_copy" value={copy.state} />,
        foot: <Day value={copy.receivedOn} />,
      })}
    />
  );
};

export default SignedCopyList;
