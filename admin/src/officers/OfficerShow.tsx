import { Button } from '@mui/material';
import { ArrowRightLeft } from 'lucide-react';
import { useState } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { useT } from '../i18n';
import type { StatedSubject, StateName } from '../i18n/lifecycles';
import { Card, CardText, Day, Money, PageHead, RecordLink, RecordPage, State, Table, type Column } from '../shared';
import { HandOver } from './HandOver';
import type { HeldFile, Officer } from './officer';
import { Presence } from './OfficerList';

const OfficerShow = () => (
  <RecordPage<Officer>>
    {(officer) => (
      <>
        <Head officer={officer} />
        <Files officer={officer} />
      </>
    )}
  </RecordPage>
);

const Head = ({ officer }: { officer: Officer }) => {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'officers', action: 'create' });
  return (
    <PageHead
      title={officer.displayName}
      trail={[{ label: t('resources.officers.title'), to: '/officers' }]}
      state={<Presence officer={officer} pill />}
      identity={officer.department}
      actions={
        canAccess &&
        officer.files.length > 0 && (
          <>
            <Button
              variant={officer.active ? 'outlined' : 'contained'}
              startIcon={<ArrowRightLeft size={16} />}
              onClick={() => setAsked(true)}
            >
              {t('resources.officers.handOver', { smart_count: officer.files.length })}
            </Button>
            {asked && <HandOver officer={officer} onClose={() => setAsked(false)} />}
          </>
        )
      }
    />
  );
};

const resourceOf = {
  grant_request: 'grant-requests',
  award: 'awards',
  membership: 'memberships',
  report: 'reports',
  funding_authorisation: 'funding-authorisations',
  incoming_grant: 'incoming-grants',
} as const;

const Named = ({ file }: { file: HeldFile }) => {
  const translate = useTranslate();
  return (
    <div>
      <RecordLink resource={resourceOf[file.subject]} id={file.id}>
        {file.reference ? `${file.reference} · ${file.title}` : file.title}
      </RecordLink>
      <div style={{ color: 'var(--text2)' }}>
        {[translate(`subjects.${file.subject}`), file.beneficiaryName].filter(Boolean).join(' · ')}
      </div>
    </div>
  );
};

const Files = ({ officer: { files } }: { officer: Officer }) => {
  const t = useT();
  const columns: Column<HeldFile>[] = [
    { source: 'title', label: t('resources.officers.fields.file'), render: (file) => <Named file={file} /> },
    {
      source: 'state',
      label: t('resources.officers.fields.state'),
      shrink: true,
      render: ({ subject, state }) => <State subject={subject} value={state as StateName<StatedSubject>} />,
    },
    {
      source: 'stateSince',
      label: t('resources.officers.fields.stateSince'),
      shrink: true,
      render: ({ stateSince }) => <Day value={stateSince} />,
    },
    {
      source: 'amountCents',
      label: t('resources.officers.fields.amountCents'),
      align: 'right',
      render: ({ amountCents }) => <Money cents={amountCents} />,
    },
  ];
  return (
    <Card
      title={t('resources.officers.cards.files')}
      precision={t('resources.officers.files', { smart_count: files.length })}
    >
      {files.length === 0 ? (
        <CardText>{t('resources.officers.noFile')}</CardText>
      ) : (
        <Table caption={t('resources.officers.cards.files')} columns={columns} rows={files} />
      )}
    </Card>
  );
};

export default OfficerShow;
