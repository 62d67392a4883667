import { required } from 'react-admin';
import { DayInput, DigitsInput, Pair, Section, TextInput } from '../shared';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { showDay } from '../shared/format/days';

export const HouseIdentityInputs = () => {
  const t = useT();
  const today = showDay(useSession()?.today ?? '');
  const hint = (field: string): string => `resources.house-identities.hints.${field}`;
  return (
    <>
      <DayInput
        source="validFrom"
        validate={required()}
        hint={t('resources.house-identities.hints.validFrom', { today })}
      />
      <Section title={t('resources.house-identities.cards.names')}>
        <Pair>
          <TextInput source="name" validate={required()} hint={hint('name')} />
          <TextInput source="nameOf" validate={required()} hint={hint('nameOf')} />
          <TextInput source="shortName" validate={required()} hint={hint('shortName')} />
          <TextInput source="shortNameOf" validate={required()} hint={hint('shortNameOf')} />
        </Pair>
      </Section>
      <Section title={t('resources.house-identities.cards.seat')}>
        <TextInput source="addressLines" validate={required()} rows={2} hint={hint('lines')} />
        <Pair>
          <TextInput source="city" validate={required()} hint={hint('city')} />
          <DigitsInput source="siren" validate={required()} />
        </Pair>
        <TextInput source="court" validate={required()} hint={hint('court')} />
      </Section>
      <Section title={t('resources.house-identities.cards.head')}>
        <TextInput source="headerLines" validate={required()} rows={3} hint={hint('headerLines')} />
        <TextInput source="footerLine" hint={hint('footerLine')} />
      </Section>
    </>
  );
};
