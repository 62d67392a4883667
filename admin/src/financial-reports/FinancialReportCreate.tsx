import { required, useGetOne } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { useSession } from '../api/session';
import type { Award, AwardItem } from '../awards/award';
import { useLanguage, useT } from '../i18n';
import { ChoiceInput, CreatePage, Note, ReferenceInput } from '../shared';
import { money } from '../shared/format/figures';
import { whole } from '../shared/record/cache';
import { ReceptionInputs } from './ReceptionInputs';

const granted = { state: ['granted'] };

/** The award only leads to its parts: the API takes the part. */
const toBody = ({ awardPartId, receivedOn, spentCents }: Record<string, unknown>): object => ({
  awardPartId,
  receivedOn,
  spentCents,
});

const FinancialReportCreate = () => {
  const [search] = useSearchParams();
  const today = useSession()?.today;
  return (
    <CreatePage
      defaults={{
        awardId: Number(search.get('awardId')) || null,
        awardPartId: Number(search.get('awardPartId')) || null,
        receivedOn: today,
      }}
      toBody={toBody}
    >
      <Inputs />
    </CreatePage>
  );
};

const Inputs = () => {
  const awardId = useWatch({ name: 'awardId' }) as number | null;
  return (
    <>
      <ReferenceInput
        source="awardId"
        reference="awards"
        filter={granted}
        sort={{ field: 'beneficiaryName', order: 'ASC' }}
        optionText={({ beneficiaryName, object }: AwardItem) => `${beneficiaryName}, ${object}`}
        validate={required()}
      />
      {awardId !== null && <PartInput awardId={awardId} />}
      <ReceptionInputs />
    </>
  );
};

/** Only an earmarked part is accounted for, and once. */
const PartInput = ({ awardId }: { awardId: number }) => {
  const t = useT();
  const language = useLanguage();
  const { data: award } = useGetOne<Award>('awards', { id: awardId, meta: whole });
  if (!award) return null;
  const parts = award.parts.filter(({ earmarked, financialReport }) => earmarked && financialReport === null);
  if (parts.length === 0) return <Note family="info">{t('resources.financial-reports.noPart')}</Note>;
  return (
    <ChoiceInput
      source="awardPartId"
      choices={parts.map(({ id, label, amountCents }) => ({ id, name: `${label}, ${money(amountCents, language)}` }))}
      validate={required()}
    />
  );
};

export default FinancialReportCreate;
