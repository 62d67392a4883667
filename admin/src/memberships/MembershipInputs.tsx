import { required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { CreditsAfter } from '../awards/breakdown/CreditsAfter';
import { RateInput } from '../awards/breakdown/RateInput';
import { codesText, labelOf, type CreditLineItem } from '../credit-lines/creditLine';
import { BeneficiaryChoice } from '../grant-requests/BeneficiaryChoice';
import { useLanguage, useT } from '../i18n';
import { AmountInput, DayInput, IntegerInput, Pair, ReferenceInput, Section, TextInput } from '../shared';
import { money } from '../shared/format/figures';
import type { MembershipItem } from './membership';
import { TariffNote } from './TariffNote';

/** One set of fields for the creation and the modification. */
export const MembershipInputs = () => {
  const t = useT();
  return (
    <>
      <Section title={t('resources.memberships.cards.membership')}>
        <BeneficiaryChoice />
        <Pair>
          <IntegerInput source="duesYear" validate={required()} />
          <TextInput source="representative" hint={t('resources.memberships.hints.representative')} />
        </Pair>
        <TextInput source="object" rows={2} validate={required()} hint={t('resources.memberships.hints.object')} />
      </Section>
      <TariffInputs />
      <RenewalInputs />
      <Section title={t('resources.memberships.cards.feeCall')}>
        <Pair>
          <TextInput source="feeCallReference" />
          <DayInput source="feeCallReceivedOn" />
        </Pair>
      </Section>
      <ImputationInputs />
    </>
  );
};

const TariffInputs = () => {
  const t = useT();
  const [amountCents, fullTariffCents, discountBp] = useWatch({
    name: ['amountCents', 'fullTariffCents', 'discountBp'],
  }) as (number | null | undefined)[];
  return (
    <Section title={t('resources.memberships.cards.tariff')}>
      <Pair>
        <AmountInput source="amountCents" validate={required()} />
        <TextInput source="tariffBand" hint={t('resources.memberships.hints.tariffBand')} />
        <AmountInput source="fullTariffCents" unknown hint={t('resources.memberships.hints.fullTariffCents')} />
        <RateInput source="discountBp" />
      </Pair>
      <TextInput source="discountReason" hint={t('resources.memberships.hints.discountReason')} />
      {amountCents != null && (
        <div role="status">
          <TariffNote
            amountCents={amountCents}
            fullTariffCents={fullTariffCents ?? null}
            discountBp={discountBp ?? null}
          />
        </div>
      )}
    </Section>
  );
};

/** The year before: kept here, or known by the act that approved it. */
const RenewalInputs = () => {
  const t = useT();
  const beneficiaryId = useWatch({ name: 'beneficiaryId' }) as number | null | undefined;
  return (
    <Section title={t('resources.memberships.cards.renewal')}>
      <ReferenceInput
        source="renewalOfId"
        reference="memberships"
        filter={beneficiaryId ? { beneficiaryId } : undefined}
        sort={{ field: 'duesYear', order: 'DESC' }}
        optionText={({ number, duesYear }: MembershipItem) => `${number} · ${duesYear}`}
        hint={t('resources.memberships.hints.renewalOfId')}
      />
      <Pair>
        <TextInput source="renewedActNumber" hint={t('resources.memberships.hints.renewedActNumber')} />
        <DayInput source="renewedActOn" />
      </Pair>
    </Section>
  );
};

const ImputationInputs = () => {
  const t = useT();
  const language = useLanguage();
  const [creditLineId, amountCents, year] = useWatch({ name: ['creditLineId', 'amountCents', 'duesYear'] }) as (
    number | null | undefined
  )[];
  const option = (line: CreditLineItem): string =>
    t('resources.awards.imputation.option', {
      codes: codesText(line),
      label: labelOf(line) ?? '',
      available: money(line.availableCents, language),
    });
  return (
    <Section title={t('resources.memberships.cards.imputation')}>
      <TextInput source="printedImputation" rows={2} hint={t('resources.memberships.hints.printedImputation')} />
      <ReferenceInput
        source="creditLineId"
        reference="credit-lines"
        filter={{ imputable: true, ...(year && { year }) }}
        sort={{ field: 'codes', order: 'ASC' }}
        optionText={option}
        hint={t('resources.memberships.hints.creditLineId')}
      />
      {creditLineId && (
        <CreditsAfter creditLineId={creditLineId} ownCents={amountCents ?? 0} wantedCents={amountCents ?? 0} />
      )}
    </Section>
  );
};
