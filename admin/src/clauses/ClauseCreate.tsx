import { useSearchParams } from 'react-router';
import { useSession } from '../api/session';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { CreatePage, LoadingRows, Note } from '../shared';
import { successorOf, type Clause } from './clause';
import { ClauseInputs } from './ClauseInputs';

const FIRST = {
  ...{ place: 'visas', rank: 500, kinds: ['award'], bodies: ['bureau', 'conseil'] },
  ...{ condition: 'always', standard: true },
};

const ClauseCreate = () => {
  const [search] = useSearchParams();
  const today = useSession()?.today;
  const replacesId = Number(search.get('replacesId')) || undefined;
  if (replacesId) return <Successor of={replacesId} />;
  return (
    <CreatePage defaults={{ ...FIRST, validFrom: today }}>
      <ClauseInputs dated />
    </CreatePage>
  );
};

/** Another clause takes over from a day; the texts that cite the former keep it. */
const Successor = ({ of }: { of: number }) => {
  const t = useT();
  const { data: former, isPending } = useRead<Clause>(`/clauses/${of}`);
  if (isPending) return <LoadingRows />;
  return (
    <CreatePage defaults={former ? successorOf(former) : FIRST}>
      {former && <Note family="info">{t('resources.clauses.replaces', { title: former.title })}</Note>}
      <ClauseInputs dated />
    </CreatePage>
  );
};

export default ClauseCreate;
