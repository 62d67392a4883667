import { required } from 'react-admin';
import { useT } from '../../i18n';
import { AmountInput, Pair, Section, TextInput } from '../../shared';

export const AmountFields = () => {
  const t = useT();
  return (
    <Section title={t('resources.awards.one')}>
      <TextInput source="object" validate={required()} rows={2} />
      <Pair>
        <AmountInput source="amountCents" validate={required()} />
      </Pair>
    </Section>
  );
};
