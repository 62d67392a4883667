import { Button } from '@mui/material';
import { Users } from 'lucide-react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n';
import {
  Actions,
  Attachments,
  Columns,
  EditLink,
  PageHead,
  RecordPage,
  State,
  Timeline,
  type ActionScreens,
} from '../shared';
import { AgendaCard } from './AgendaCard';
import { CountsCard, MembersCard } from './AttendanceCards';
import { PapersCard } from './PapersCard';
import { useCounted, useSittingName, type Sitting } from './sitting';

const screens: ActionScreens<'sittings', Sitting> = {
  hold: { confirm: (sitting) => <Consequence sitting={sitting} /> },
};

const Consequence = ({ sitting }: { sitting: Sitting }) => {
  const t = useT();
  const named = useSittingName();
  const counted = useCounted();
  return (
    <>
      <p>
        <strong>{named(sitting)}</strong> · {counted(sitting.counts)}
      </p>
      <p>{t('resources.sittings.asks.hold')}</p>
    </>
  );
};

const SittingShow = () => (
  <RecordPage<Sitting>>
    {(sitting) => (
      <>
        <Head sitting={sitting} />
        <Columns
          main={
            <>
              <AgendaCard sitting={sitting} />
              <MembersCard sitting={sitting} />
              <Attachments subject="sitting" id={sitting.id} />
            </>
          }
          side={
            <>
              <CountsCard sitting={sitting} />
              <PapersCard sitting={sitting} />
              <Timeline subject="sitting" id={sitting.id} />
            </>
          }
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ sitting }: { sitting: Sitting }) => {
  const t = useT();
  const { chair, secretary, state } = sitting;
  return (
    <PageHead
      title={useSittingName()(sitting)}
      trail={[{ label: t('resources.sittings.title'), to: '/sittings' }]}
      state={<State subject="sitting" value={state} pill />}
      identity={[t('resources.sittings.chairedBy', { name: chair }), secretary].filter(Boolean).join(' · ')}
      actions={
        <Actions resource="sittings" record={sitting} screens={screens}>
          <EditLink />
          <EnterMembers sitting={sitting} />
        </Actions>
      }
    />
  );
};

/** The next step as long as the list is empty; a way to correct it afterwards. */
const EnterMembers = ({ sitting: { id, members, sealed } }: { sitting: Sitting }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'sittings', action: 'edit' });
  if (!canAccess || sealed.includes('members')) return null;
  return (
    <Button
      component={Link}
      to={`/sittings/${id}/members`}
      variant={members.length === 0 ? 'contained' : 'outlined'}
      startIcon={<Users size={16} />}
    >
      {t('resources.sittings.members.title')}
    </Button>
  );
};

export default SittingShow;
