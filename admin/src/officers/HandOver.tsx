import { required, useGetList } from 'react-admin';
import { useT } from '../i18n';
import { ChoiceInput, CreateDialog, TextInput } from '../shared';
import type { Officer, OfficerItem } from './officer';

/** All the open files of somebody, to somebody else of the department. */
export const HandOver = ({ officer, onClose }: { officer: Officer; onClose: () => void }) => {
  const t = useT();
  const { data = [] } = useGetList<OfficerItem>('officers', {
    sort: { field: 'displayName', order: 'ASC' },
    pagination: { page: 1, perPage: 200 },
    filter: { active: 'true', departmentId: officer.departmentId },
  });
  const others = data.filter(({ id }) => id !== officer.id).map(({ id, displayName }) => ({ id, name: displayName }));
  return (
    <CreateDialog
      resource="officers"
      path={`officers/${officer.id}/hand-over`}
      verb={t('resources.officers.handOver', { smart_count: officer.files.length })}
      done={t('resources.officers.handedOver')}
      onClose={onClose}
    >
      <p>{t('resources.officers.asks.handOver', { name: officer.displayName })}</p>
      <ChoiceInput source="toId" validate={required()} choices={others} />
      <TextInput source="reason" rows={2} hint="resources.officers.hints.reason" />
    </CreateDialog>
  );
};
