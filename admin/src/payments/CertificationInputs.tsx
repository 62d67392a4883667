import { useEffect } from 'react';
import { required, useGetOne } from 'react-admin';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { Award, AwardItem, Instalment } from '../awards/award';
import { useLanguage, useT } from '../i18n';
import { AmountInput, ChoiceInput, Note, ReferenceInput, TextInput } from '../shared';
import { money } from '../shared/format/figures';
import { whole } from '../shared/record/cache';

const granted = { state: ['granted'] };

/** Which instalment is due, for how much, and what shows it. */
export const CertificationInputs = () => {
  const t = useT();
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
      {awardId !== null && <InstalmentInputs awardId={awardId} />}
      <TextInput source="evidence" rows={2} hint={t('resources.payments.hints.evidence')} validate={required()} />
    </>
  );
};

const left = (award: Award): number => award.amountCents - award.certifiedCents;

const InstalmentInputs = ({ awardId }: { awardId: number }) => {
  const t = useT();
  const language = useLanguage();
  const { setValue } = useFormContext();
  const { isReady } = useFormState();
  const { data: award } = useGetOne<Award>('awards', { id: awardId, meta: whole });
  const chosenId = useWatch({ name: 'instalmentId' }) as number | null;
  const chosen = award?.instalments.find(({ id }) => id === chosenId);
  const mostCents = award && chosen && Math.min(chosen.amountCents, left(award));

  useEffect(() => {
    // The form takes its default values after its inputs are there: what is set before would be lost.
    if (isReady && mostCents !== undefined) setValue('amountCents', mostCents);
  }, [isReady, chosenId, mostCents, setValue]);

  if (!award) return null;
  const choices = award.instalments.filter(({ id, paymentId }) => paymentId === null || id === chosenId);
  if (choices.length === 0) return <Note family="done">{t('resources.payments.noInstalment')}</Note>;
  return (
    <>
      <ChoiceInput
        source="instalmentId"
        choices={choices.map(({ id, label, amountCents }) => ({
          id,
          name: `${label}, ${money(amountCents, language)}`,
        }))}
        validate={required()}
      />
      {chosen && <Condition instalment={chosen} />}
      <AmountInput
        source="amountCents"
        validate={required()}
        hint={
          chosen &&
          t('resources.payments.maximum', {
            amount: money(chosen.amountCents, language),
            balance: money(left(award), language),
          })
        }
      />
    </>
  );
};

const Condition = ({ instalment: { condition, state, paymentId } }: { instalment: Instalment }) => {
  const t = useT();
  if (paymentId !== null) return <Note family="stop">{t('resources.payments.alreadyCertified')}</Note>;
  const met = state !== 'not_due';
  return (
    <div role="status">
      <Note family={met ? 'done' : 'attention'}>
        {t(met ? 'resources.payments.conditionMet' : 'resources.payments.conditionNotMet', {
          condition: t(`resources.awards.instalments.conditions.${condition}`).toLowerCase(),
        })}
      </Note>
    </div>
  );
};
