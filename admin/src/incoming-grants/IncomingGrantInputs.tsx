import { required } from 'react-admin';
import { useT } from '../i18n';
import { AmountInput, ChoiceInput, IntegerInput, Pair, Section, TextInput } from '../shared';
import { sections, taxes } from './incomingGrant';

/** One set of fields for the creation and the modification: what nobody states is left unknown. */
export const IncomingGrantInputs = () => {
  const t = useT();
  const hint = (name: 'title' | 'funder' | 'operator' | 'programme' | 'unknown' | 'yearCount') =>
    t(`resources.incoming-grants.hints.${name}`);
  return (
    <>
      <Section title={t('resources.incoming-grants.cards.project')}>
        <TextInput source="title" validate={required()} hint={hint('title')} />
        <TextInput source="purpose" rows={3} />
      </Section>
      <Section title={t('resources.incoming-grants.cards.funding')}>
        <Pair>
          <TextInput source="funder" validate={required()} hint={hint('funder')} />
          <TextInput source="operator" hint={hint('operator')} />
        </Pair>
        <TextInput source="programme" hint={hint('programme')} />
        <TextInput source="call" />
        <Pair>
          <TextInput source="platform" />
          <TextInput source="filingReference" />
        </Pair>
      </Section>
      <Section title={t('resources.incoming-grants.cards.amounts')}>
        <Pair>
          <AmountInput source="projectCostCents" unknown hint={hint('unknown')} />
          <ChoiceInput
            source="tax"
            unknown
            choices={taxes.map((id) => ({ id, name: t(`resources.incoming-grants.taxes.${id}`) }))}
          />
          <AmountInput source="eligibleBaseCents" unknown />
          <AmountInput source="requestedCents" unknown />
        </Pair>
      </Section>
      <Section title={t('resources.incoming-grants.cards.period')}>
        <Pair>
          <IntegerInput source="firstYear" hint={hint('yearCount')} />
          <IntegerInput source="yearCount" hint={hint('yearCount')} />
        </Pair>
        <ChoiceInput
          source="section"
          unknown
          choices={sections.map((id) => ({ id, name: t(`resources.incoming-grants.sections.${id}`) }))}
        />
      </Section>
    </>
  );
};
