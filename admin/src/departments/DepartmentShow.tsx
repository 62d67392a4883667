import { Link } from 'react-router';
import { useT } from '../i18n';
import {
  Actions,
  Card,
  Columns,
  Day,
  EditLink,
  Facts,
  PageHead,
  RecordPage,
  State,
  Timeline,
  type ActionScreens,
} from '../shared';
import type { Department } from './department';

const Consequence = ({ department }: { department: Department }) => {
  const t = useT();
  return (
    <>
      <p>
        <strong>{department.name}</strong> · {department.code}
      </p>
      <p>{t('resources.departments.asks.close')}</p>
    </>
  );
};

const screens: ActionScreens<'departments', Department> = {
  close: { plain: true, confirm: (department) => <Consequence department={department} /> },
};

const DepartmentShow = () => (
  <RecordPage<Department>>
    {(department) => (
      <>
        <Head department={department} />
        <Columns main={<Holds department={department} />} side={<Timeline subject="department" id={department.id} />} />
      </>
    )}
  </RecordPage>
);

const Head = ({ department }: { department: Department }) => {
  const t = useT();
  return (
    <PageHead
      title={department.name}
      trail={[{ label: t('resources.departments.title'), to: '/departments' }]}
      state={<State subject="department" value={department.state} pill />}
      identity={department.code}
      actions={
        <Actions resource="departments" record={department} screens={screens}>
          <EditLink />
        </Actions>
      }
    />
  );
};

/** What keeps it open. */
const Holds = ({ department: { id, activeUsers, openFiles, closedOn } }: { department: Department }) => {
  const t = useT();
  const accounts = `/users?filter=${encodeURIComponent(JSON.stringify({ departmentId: [id], state: ['active', 'locked'] }))}`;
  return (
    <Card title={t('resources.departments.cards.holds')}>
      <Facts
        rows={[
          [
            t('resources.departments.fields.activeUsers'),
            <Link key="users" className="figure-link" to={accounts}>
              {t('resources.departments.users', { smart_count: activeUsers })}
            </Link>,
          ],
          [t('resources.departments.fields.openFiles'), t('resources.departments.files', { smart_count: openFiles })],
          closedOn !== null && [t('resources.departments.fields.closedOn'), <Day key="closed" value={closedOn} />],
        ]}
      />
    </Card>
  );
};

export default DepartmentShow;
