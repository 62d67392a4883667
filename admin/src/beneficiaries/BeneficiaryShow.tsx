import { Button } from '@mui/material';
import { FilePlus2, Merge } from 'lucide-react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { Attachments, Columns, EditLink, Money, PageHead, RecordPage, Timeline } from '../shared';
import { siret } from '../shared/format/identifiers';
import { BankAccounts } from './BankAccounts';
import { nameOf, type Beneficiary } from './beneficiary';
import { Contacts } from './Contacts';
import { Establishments } from './Establishments';
import { Exposure } from './Exposure';
import { IdentityCard } from './IdentityCard';
import { OpenFiles } from './OpenFiles';
import { SimilarCard } from './SimilarCard';
import { Payability } from './Standing';
import { Warnings } from './Warnings';

/** Who it is, whether it may be paid, how much this year, what is open: then the rest. */
const BeneficiaryShow = () => (
  <RecordPage<Beneficiary>>
    {(record) => (
      <>
        <Head record={record} />
        <Columns
          main={
            <>
              <Warnings record={record} />
              <Exposure record={record} />
              <OpenFiles record={record} />
              <BankAccounts beneficiary={record} />
              <IdentityCard record={record} />
              <Contacts record={record} />
              <Attachments subject="beneficiary" id={record.id} />
            </>
          }
          side={
            <>
              <Establishments record={record} />
              <SimilarCard record={record} />
              <Timeline subject="beneficiary" id={record.id} />
            </>
          }
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ record }: { record: Beneficiary }) => {
  const t = useT();
  const [year] = record.exposure.years;
  const identity = [
    record.legalCategoryLabel ?? t(`resources.beneficiaries.kinds.${record.kind}`),
    record.city,
    record.siret && `SIRET ${siret(record.siret)}`,
    record.rna && `RNA ${record.rna}`,
  ];
  return (
    <PageHead
      title={nameOf(record)}
      trail={[{ label: t('resources.beneficiaries.title'), to: '/beneficiaries' }]}
      state={<Payability record={record} />}
      amount={
        year && (
          <>
            <Money cents={year.grantedCents} />{' '}
            <small>{t('resources.beneficiaries.grantedIn', { year: year.year })}</small>
          </>
        )
      }
      identity={identity.filter(Boolean).join(' · ')}
      actions={record.state === 'active' && <Ways record={record} />}
    />
  );
};

const Ways = ({ record }: { record: Beneficiary }) => {
  const t = useT();
  const { canAccess: mayAsk } = useCanAccess({ resource: 'grant-requests', action: 'create' });
  return (
    <>
      {record.actions.some(({ name }) => name === 'merge') && (
        <Button
          component={Link}
          to={`/beneficiaries/${record.id}/merge`}
          variant="outlined"
          startIcon={<Merge size={15} />}
        >
          {t('resources.beneficiaries.merge.open')}
        </Button>
      )}
      <EditLink />
      {mayAsk && (
        <Button
          component={Link}
          to={`/grant-requests/create?beneficiaryId=${record.id}`}
          variant="contained"
          startIcon={<FilePlus2 size={16} />}
        >
          {t('resources.grant-requests.create')}
        </Button>
      )}
    </>
  );
};

export default BeneficiaryShow;
