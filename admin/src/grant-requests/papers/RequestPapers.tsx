import { useState } from 'react';
import { useCreatePath, useNavigate, useNotify } from 'react-admin';
import { client } from '../../api/client';
import type { View } from '../../api/types';
import { useT } from '../../i18n';
import { PageHead, RecordForm, RecordPage } from '../../shared';
import type { GrantRequest } from '../grantRequest';
import { PapersEditor } from './PapersEditor';
import { changedPapers, type PaperForm, toPaperForms } from './papers';

const toForm = (view: View): View => ({ ...view, papers: toPaperForms((view as GrantRequest).papers) });

const RequestPapers = () => (
  <RecordPage<GrantRequest> action="edit">{(read) => <Form key={read.id} read={read} />}</RecordPage>
);

/** All the papers of a request on one page, recorded together. */
const Form = ({ read }: { read: GrantRequest }) => {
  const [request] = useState(() => toForm(read));
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const show = useCreatePath()({ resource: 'grant-requests', type: 'show', id: request.id });
  const before = request.papers as PaperForm[];
  const save = async ({ papers }: { papers?: PaperForm[] }, { id, version }: View): Promise<View> => {
    const changed = changedPapers(papers ?? [], before);
    const path = `/grant-requests/${id}`;
    return changed.length === 0
      ? client.get<View>(path)
      : client.put<View>(`${path}/papers`, { body: { papers: changed }, version });
  };
  return (
    <>
      <PageHead
        title={t('resources.grant-requests.papers.record')}
        trail={[
          { label: t('resources.grant-requests.title'), to: '/grant-requests' },
          { label: read.title, to: show },
        ]}
        identity={`${read.beneficiary.legalName} · ${read.number}`}
      />
      <RecordForm
        resource="grant-requests"
        record={request}
        shape={toForm}
        wide
        change={save}
        toBody={({ papers }) => ({ papers })}
        describe={{ papers: (papers: PaperForm[]) => <Told papers={papers} /> }}
        save={t('resources.grant-requests.papers.save')}
        cancelTo={show}
        onSaved={() => {
          notify(t('resources.grant-requests.papers.saved'), { type: 'success' });
          void navigate(show);
        }}
      >
        <PapersEditor />
      </RecordForm>
    </>
  );
};

/** As the conflict shows them. */
const Told = ({ papers }: { papers: readonly PaperForm[] }) => {
  const t = useT();
  return papers.map(({ kind, label, state }) => (
    <div key={kind}>
      {label} · {t(`resources.grant-requests.papers.states.${state}`)}
    </div>
  ));
};

export default RequestPapers;
