import { email, required, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useT } from '../i18n';
import { ChoiceInput, DayInput, DigitsInput, Pair, Section, TextInput, YesNoInput } from '../shared';
import { asks, kinds, stateAidRegimes, type Kind } from './beneficiary';
import { LegalCategoryInput } from './LegalCategoryInput';
import { LikelyDuplicates } from './LikelyDuplicates';

/** One set of fields for the creation and the modification; each kind of body is asked what it has. */
export const BeneficiaryInputs = () => {
  const isKnown = useRecordContext()?.id !== undefined;
  const kind = (useWatch({ name: 'kind' }) as Kind | undefined) ?? 'association';
  return (
    <>
      <Identity kind={kind} isKnown={isKnown} />
      <Place kind={kind} />
      {!isKnown && <FirstContact />}
      <Law kind={kind} isKnown={isKnown} />
    </>
  );
};

const Identity = ({ kind, isKnown }: { kind: Kind; isKnown: boolean }) => {
  const t = useT();
  const isPerson = kind === 'natural_person';
  return (
    <Section title={t('resources.beneficiaries.cards.identity')}>
      <ChoiceInput
        source="kind"
        validate={required()}
        choices={kinds.map((each) => ({ id: each, name: t(`resources.beneficiaries.kinds.${each}`) }))}
      />
      <TextInput
        source="legalName"
        label={isPerson ? t('resources.beneficiaries.personName') : undefined}
        validate={required()}
      />
      <Pair>
        {asks(kind, 'usualName') && <TextInput source="usualName" />}
        {asks(kind, 'acronym') && <TextInput source="acronym" />}
        <DigitsInput source="siret" hint={t(`resources.beneficiaries.hints.${isPerson ? 'personSiret' : 'siret'}`)} />
        {asks(kind, 'rna') && <DigitsInput source="rna" hint={t('resources.beneficiaries.hints.rna')} />}
      </Pair>
      {!isKnown && <LikelyDuplicates />}
      <LegalCategoryInput kind={kind} />
    </Section>
  );
};

const Place = ({ kind }: { kind: Kind }) => {
  const t = useT();
  return (
    <Section title={t('resources.beneficiaries.cards.place')}>
      <TextInput source="address" rows={2} />
      <Pair>
        <DigitsInput source="postalCode" />
        <TextInput source="city" />
        {asks(kind, 'representativeName') && (
          <>
            <TextInput source="representativeName" />
            <TextInput source="representativeCapacity" />
          </>
        )}
      </Pair>
    </Section>
  );
};

/** Others are added to the record: each is known from the day it is entered. */
const FirstContact = () => {
  const t = useT();
  return (
    <Section title={t('resources.beneficiaries.cards.contact')}>
      <Pair>
        <TextInput source="contactName" />
        <TextInput source="contactFunction" />
        <TextInput source="contactPhone" type="tel" />
        <TextInput source="contactEmail" type="email" validate={email()} />
      </Pair>
    </Section>
  );
};

const Law = ({ kind, isKnown }: { kind: Kind; isKnown: boolean }) => {
  const t = useT();
  const hasRules = asks(kind, 'stateAidRegime') || asks(kind, 'republicanCommitmentOn');
  if (!hasRules && !isKnown) return null;
  return (
    <Section title={t('resources.beneficiaries.cards.law')}>
      {asks(kind, 'republicanCommitmentOn') && (
        <Pair>
          <DayInput source="republicanCommitmentOn" hint={t('resources.beneficiaries.hints.republicanCommitmentOn')} />
          <TextInput
            source="republicanCommitmentExemption"
            hint={t('resources.beneficiaries.hints.republicanCommitmentExemption')}
          />
        </Pair>
      )}
      {asks(kind, 'stateAidRegime') && (
        <Pair>
          <ChoiceInput
            source="stateAidRegime"
            unknown
            choices={stateAidRegimes.map((each) => ({ id: each, name: t(`resources.beneficiaries.regimes.${each}`) }))}
          />
          <TextInput source="stateAidReference" hint={t('resources.beneficiaries.hints.stateAidReference')} />
        </Pair>
      )}
      {isKnown && <Stop />}
    </Section>
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
