import { useSearchParams } from 'react-router';
import { useCreatePath, useGetOne } from 'react-admin';
import { useT } from '../i18n';
import { Alert, PageHead, RecordPage } from '../shared';
import { whole } from '../shared/record/cache';
import { nameOf, type Beneficiary } from './beneficiary';
import { MergeComparison } from './MergeComparison';
import { SurvivorChoice } from './SurvivorChoice';

/** Two records of one body: which one stays, and with which values; nothing is done before both are seen side by side. */
const BeneficiaryMerge = () => (
  <RecordPage<Beneficiary> action="edit">{(record) => <MergePage key={record.id} goes={record} />}</RecordPage>
);

const MergePage = ({ goes }: { goes: Beneficiary }) => {
  const t = useT();
  const createPath = useCreatePath();
  const [search] = useSearchParams();
  const into = Number(search.get('into')) || null;
  const { data: stays } = useGetOne<Beneficiary>(
    'beneficiaries',
    { id: into ?? 0, meta: whole },
    { enabled: into !== null, retry: false },
  );
  const show = createPath({ resource: 'beneficiaries', type: 'show', id: goes.id });
  return (
    <>
      <PageHead
        title={t('resources.beneficiaries.merge.title', { name: nameOf(goes) })}
        trail={[
          { label: t('resources.beneficiaries.title'), to: '/beneficiaries' },
          { label: nameOf(goes), to: show },
        ]}
        identity={t('resources.beneficiaries.merge.text')}
      />
      {goes.state === 'merged' ? (
        <Alert family="ended">{t('resources.beneficiaries.merge.already')}</Alert>
      ) : (
        <>
          <SurvivorChoice goes={goes} chosen={into} />
          {stays && into !== null && <MergeComparison key={stays.id} goes={goes} stays={stays} />}
        </>
      )}
    </>
  );
};

export default BeneficiaryMerge;
