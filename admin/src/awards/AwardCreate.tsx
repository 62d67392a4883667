import { required, useNavigate, useNotify, useRequireAccess } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useT } from '../i18n';
import { PageHead, RecordForm, ReferenceInput, TextInput } from '../shared';
import { RequestChoice } from './RequestChoice';

/** Made from proposed requests; its breakdown comes right after. */
const AwardCreate = () => {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { isPending } = useRequireAccess({ resource: 'awards', action: 'create' });
  if (isPending) return null;
  return (
    <>
      <PageHead title={t('resources.awards.create')} trail={[{ label: t('resources.awards.title'), to: '/awards' }]} />
      <RecordForm
        resource="awards"
        defaults={{ beneficiaryId: Number(search.get('beneficiaryId')) || null, requestIds: [] }}
        save={t('resources.awards.save')}
        cancelTo="/awards"
        toBody={({ requestIds, object }) => ({ requestIds, object })}
        onSaved={({ id }) => {
          notify('resources.awards.saved', { type: 'success' });
          void navigate(`/awards/${id}/edit`);
        }}
      >
        <ReferenceInput
          source="beneficiaryId"
          reference="beneficiaries"
          optionText="legalName"
          sort={{ field: 'legalName', order: 'ASC' }}
          validate={required()}
        />
        <RequestChoice first={Number(search.get('requestId')) || null} />
        <TextInput source="object" validate={required()} rows={2} />
      </RecordForm>
    </>
  );
};

export default AwardCreate;
