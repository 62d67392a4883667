import { required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import type { Schemas } from '../api/types';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import type { Report } from '../reports/report';
import { CreatePage, ReferenceInput, TextInput } from '../shared';
import { Follows } from './Follows';

/** Only what was put to a vote can have been voted. */
const onAgenda = { state: ['on_agenda'] };

const named = ({ number, title }: Schemas['ReportItem']): string => `${number} · ${title}`;

const DeliberationCreate = () => {
  const reportId = Number(useSearchParams()[0].get('reportId')) || undefined;
  return (
    <CreatePage defaults={{ reportId, voteWording: 'Adoptée' }}>
      <ReferenceInput
        source="reportId"
        reference="reports"
        optionText={named}
        filter={onAgenda}
        sort={{ field: 'heldOn', order: 'DESC' }}
        validate={required()}
      />
      <WhatFollows />
      <VoteInputs />
    </CreatePage>
  );
};

const WhatFollows = () => {
  const reportId = useWatch({ name: 'reportId' }) as number | undefined;
  return <Follows reportId={reportId} />;
};

const VoteInputs = () => {
  const t = useT();
  const reportId = useWatch({ name: 'reportId' }) as number | undefined;
  const { data: report } = useRead<Report>(reportId ? `/reports/${reportId}` : null);
  const reserved = report?.reservedNumber;
  return (
    <>
      <TextInput
        source="number"
        hint={t(`resources.deliberations.hints.${reserved ? 'reserved' : 'number'}`, { number: reserved ?? '' })}
        autoFocus
      />
      <TextInput source="voteWording" validate={required()} hint={t('resources.deliberations.hints.voteWording')} />
      <Certifier />
    </>
  );
};

/** Who certifies the extract of the register. */
export const Certifier = () => {
  const t = useT();
  return (
    <>
      <TextInput source="certifierName" hint={t('resources.deliberations.hints.certifierName')} />
      <TextInput source="certifierCapacity" rows={2} hint={t('resources.deliberations.hints.certifierCapacity')} />
    </>
  );
};

export default DeliberationCreate;
