import { email, required, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useT } from '../i18n';
import { ChoiceInput, DayInput, DigitsInput, Pair, Section, TextInput, YesNoInput } from '../shared';
import { kinds } from './beneficiary';

/** One set of fields for the creation and the modification. */
export const BeneficiaryInputs = () => {
  const t = useT();
  const isKnown = useRecordContext()?.id !== undefined;
  return (
    <>
      <Section title={t('resources.beneficiaries.cards.identity')}>
        <ChoiceInput
          source="kind"
          validate={required()}
          choices={kinds.map((kind) => ({ id: kind, name: t(`resources.beneficiaries.kinds.${kind}`) }))}
        />
        <TextInput source="legalName" validate={required()} />
        <Pair>
          <TextInput source="usualName" />
          <TextInput source="acronym" />
          <DigitsInput source="siret" hint={t('resources.beneficiaries.hints.siret')} />
          <DigitsInput source="rna" hint={t('resources.beneficiaries.hints.rna')} />
        </Pair>
        <DigitsInput source="legalCategory" hint={t('resources.beneficiaries.hints.legalCategory')} />
      </Section>
      <Section title={t('resources.beneficiaries.cards.contact')}>
        <TextInput source="address" rows={2} />
        <Pair>
          <DigitsInput source="postalCode" />
          <TextInput source="city" />
          <TextInput source="representativeName" />
          <TextInput source="representativeCapacity" />
          <TextInput source="contactName" />
          <TextInput source="contactPhone" type="tel" />
        </Pair>
        <TextInput source="contactEmail" type="email" validate={email()} />
      </Section>
      <Section title={t('resources.beneficiaries.cards.republican')}>
        <DayInput source="republicanCommitmentOn" hint={t('resources.beneficiaries.hints.republicanCommitmentOn')} />
        {isKnown && <Stop />}
      </Section>
    </>
  );
};

const Stop = () => {
  const t = useT();
  const stopped = useWatch({ name: 'stopped' }) as boolean | undefined;
  return (
    <>
      <YesNoInput source="stopped" hint={t('resources.beneficiaries.hints.stopped')} />
      {stopped && <TextInput source="stopReason" validate={required()} rows={2} />}
    </>
  );
};
