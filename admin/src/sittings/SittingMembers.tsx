import { useState } from 'react';
import { useCreatePath, useNavigate, useNotify } from 'react-admin';
import { client } from '../api/client';
import type { View } from '../api/types';
import { useT } from '../i18n';
import { PageHead, RecordForm, RecordPage } from '../shared';
import { MembersEditor } from './MembersEditor';
import { useSittingName, type Member, type Sitting } from './sitting';

const SittingMembers = () => (
  <RecordPage<Sitting> action="edit">{(read) => <Form key={read.id} read={read} />}</RecordPage>
);

/** A proxy means something for a represented member only. */
const toBody = ({ members }: Record<string, unknown>): object => ({
  members: (members as Member[]).map(({ name, attendance, representedBy }) => ({
    name: name.trim(),
    attendance,
    representedBy: attendance === 'represented' ? representedBy : null,
  })),
});

const save = (body: object, { id, version }: View): Promise<View> =>
  client.put<View>(`/sittings/${id}/members`, { body, version });

const Form = ({ read }: { read: Sitting }) => {
  const [sitting] = useState(read);
  const t = useT();
  const name = useSittingName()(sitting);
  const notify = useNotify();
  const navigate = useNavigate();
  const show = useCreatePath()({ resource: 'sittings', type: 'show', id: sitting.id });
  return (
    <>
      <PageHead
        title={t('resources.sittings.members.title')}
        trail={[
          { label: t('resources.sittings.title'), to: '/sittings' },
          { label: name, to: show },
        ]}
        identity={t('resources.sittings.members.pasteHint')}
      />
      <RecordForm
        resource="sittings"
        record={sitting}
        wide
        toBody={toBody}
        change={save}
        describe={{ members: (members: Member[]) => members.map((member) => member.name).join(' - ') }}
        save={t('resources.sittings.members.save')}
        cancelTo={show}
        onSaved={() => {
          notify(t('resources.sittings.members.saved'), { type: 'success' });
          void navigate(show);
        }}
      >
        <MembersEditor printedPresentCount={sitting.printedPresentCount} />
      </RecordForm>
    </>
  );
};

export default SittingMembers;
