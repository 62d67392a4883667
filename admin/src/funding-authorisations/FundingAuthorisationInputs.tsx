import { required } from 'react-admin';
import { useT } from '../i18n';
import { DayInput, Section, TextInput } from '../shared';
import { ApplicationsChoice } from './ApplicationsChoice';
import { RevenueInputs } from './RevenueInputs';

/** One set of fields for the creation and the modification. */
export const FundingAuthorisationInputs = () => {
  const t = useT();
  const hint = (name: 'title' | 'programme' | 'coversUntil' | 'signingAuthority') =>
    t(`resources.funding-authorisations.hints.${name}`);
  return (
    <>
      <Section title={t('resources.funding-authorisations.cards.authorisation')}>
        <TextInput source="title" validate={required()} hint={hint('title')} />
        <TextInput source="programme" hint={hint('programme')} />
        <DayInput source="coversUntil" hint={hint('coversUntil')} />
        <TextInput source="signingAuthority" rows={3} hint={hint('signingAuthority')} />
      </Section>
      <Section title={t('resources.funding-authorisations.cards.applications')}>
        <ApplicationsChoice />
      </Section>
      <RevenueInputs />
    </>
  );
};
