import { useSearchParams } from 'react-router';
import type { Schemas } from '../api/types';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { CreatePage, LoadingRows } from '../shared';
import { ConventionInputs } from './ConventionInputs';

const KIND = 'financial';

const ConventionCreate = () => {
  const awardId = Number(useSearchParams()[0].get('awardId')) || undefined;
  return awardId ? <CreateFor awardId={awardId} /> : <Form defaults={{ kind: KIND }} />;
};

/** From its award: the title that such a convention usually has is proposed. */
const CreateFor = ({ awardId }: { awardId: number }) => {
  const t = useT();
  const { data: award, isPending } = useRead<Schemas['AwardView']>(`/awards/${awardId}`);
  if (isPending) return <LoadingRows />;
  const title = award && {
    title: t('resources.conventions.proposedTitle', {
      kind: t(`resources.conventions.kinds.${KIND}`),
      name: award.beneficiary.legalName,
      year: award.fiscalYear,
    }),
  };
  return <Form defaults={{ kind: KIND, awardId, ...title }} />;
};

const Form = ({ defaults }: { defaults: object }) => (
  <CreatePage defaults={defaults}>
    <ConventionInputs />
  </CreatePage>
);

export default ConventionCreate;
