import { useState, type ReactNode } from 'react';
import {
  useCreatePath,
  useGetRecordRepresentation,
  useNavigate,
  useNotify,
  useRequireAccess,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import type { View } from '../../api/types';
import { PageHead } from '../page/PageHead';
import { RecordPage } from '../record/RecordPage';
import { RecordForm, type RecordFormProps } from './RecordForm';

type FormOptions = Pick<
  RecordFormProps,
  'defaults' | 'shape' | 'wide' | 'toBody' | 'creation' | 'describe' | 'children'
>;

function useSaved(resource: string): (view: View) => void {
  const notify = useNotify();
  const navigate = useNavigate();
  const createPath = useCreatePath();
  return (view) => {
    notify(`resources.${resource}.saved`, { type: 'success' });
    void navigate(createPath({ resource, type: 'show', id: view.id }));
  };
}

/** Words: `resources.<resource>.create` (title), `.save` (button), `.saved` (notice), `.title` (trail). */
export const CreatePage = (options: FormOptions) => {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const createPath = useCreatePath();
  const onSaved = useSaved(resource);
  const { isPending } = useRequireAccess({ resource, action: 'create' });
  const list = createPath({ resource, type: 'list' });
  if (isPending) return null;
  return (
    <>
      <PageHead
        title={translate(`resources.${resource}.create`)}
        trail={[{ label: translate(`resources.${resource}.title`), to: list }]}
      />
      <RecordForm
        {...options}
        resource={resource}
        save={translate(`resources.${resource}.save`)}
        cancelTo={list}
        onSaved={onSaved}
      />
    </>
  );
};

/** Words: `resources.<resource>.editTitle` with `%{name}`, `.save`, `.saved`, `.title`. */
export const EditPage = (options: Omit<FormOptions, 'defaults'>) => (
  <RecordPage action="edit">{(record) => <EditForm key={record.id} {...options} record={record} />}</RecordPage>
);

const EditForm = ({
  record: read,
  ...options
}: Omit<FormOptions, 'defaults'> & { record: View; children: ReactNode }) => {
  // What was read when the page opened stays the base: reading it again would undo what is being typed.
  const [record] = useState(() => options.shape?.(read) ?? read);
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const createPath = useCreatePath();
  const represent = useGetRecordRepresentation(resource);
  const onSaved = useSaved(resource);
  const name = represent(record) as string;
  const show = createPath({ resource, type: 'show', id: record.id });
  return (
    <>
      <PageHead
        title={translate(`resources.${resource}.editTitle`, { name })}
        trail={[
          { label: translate(`resources.${resource}.title`), to: createPath({ resource, type: 'list' }) },
          { label: name, to: show },
        ]}
      />
      <RecordForm
        {...options}
        resource={resource}
        record={record}
        save={translate(`resources.${resource}.save`)}
        cancelTo={show}
        onSaved={onSaved}
      />
    </>
  );
};
