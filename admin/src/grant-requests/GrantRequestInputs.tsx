import { required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useLanguage, useT } from '../i18n';
import { ChoiceInput, DayInput, IntegerInput, Note, Pair, Section, TextInput } from '../shared';
import { percent, shareOf } from '../shared/format/figures';
import { BaseOfKind } from './BaseOfKind';
import { BeneficiaryChoice } from './BeneficiaryChoice';
import { type LineForm, sumsOf } from './budget/budget';
import { BudgetInputs } from './budget/BudgetInputs';
import { forms, kinds } from './grantRequest';
import { RenewalInputs } from './RenewalInputs';
import { RequestedInput } from './RequestedInput';

/** One set of fields for the creation and the modification. */
export const GrantRequestInputs = () => {
  const t = useT();
  return (
    <>
      <Section title={t('resources.grant-requests.cards.request')}>
        <BeneficiaryChoice />
        <TextInput source="title" validate={required()} hint={t('resources.grant-requests.hints.title')} />
        <Pair>
          <ChoiceInput
            source="kind"
            validate={required()}
            choices={kinds.map((kind) => ({ id: kind, name: t(`resources.grant-requests.kinds.${kind}`) }))}
          />
          <ChoiceInput
            source="form"
            validate={required()}
            choices={forms.map((form) => ({ id: form, name: t(`resources.grant-requests.forms.${form}`) }))}
          />
          <IntegerInput source="fiscalYear" validate={required()} />
          <DayInput source="receivedOn" validate={required()} />
        </Pair>
        <TextInput source="purpose" rows={3} />
        <Pair>
          <DayInput source="periodStart" />
          <DayInput source="periodEnd" />
        </Pair>
      </Section>
      <RenewalInputs />
      <Section title={t('resources.grant-requests.cards.requested')}>
        <RequestedInput />
      </Section>
      <BudgetInputs />
      <BaseOfKind />
      <LiveShare />
    </>
  );
};

/** What is asked, set against the budget, while both are typed. */
const LiveShare = () => {
  const t = useT();
  const language = useLanguage();
  const [requestedCents, stated, lines] = useWatch({
    name: ['requestedCents', 'budgetCents', 'budgetLines'],
  }) as [number | null, number | null, LineForm[] | undefined];
  const budgetCents = lines?.length ? sumsOf(lines).chargeCents || null : stated;
  if (requestedCents == null || budgetCents == null) return null;
  const share = shareOf(requestedCents, budgetCents);
  const tooMuch = requestedCents > budgetCents;
  return (
    <div role="status">
      <Note family={tooMuch ? 'attention' : 'info'}>
        {tooMuch
          ? t('resources.grant-requests.aboveBudget')
          : t('resources.grant-requests.share', { share: percent(share ?? 0, language) })}
      </Note>
    </div>
  );
};
