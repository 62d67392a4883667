import { useWatch } from 'react-hook-form';
import { useT } from '../i18n';
import { AmountInput, IntegerInput, Pair, ReferenceInput, Section, TextInput } from '../shared';
import type { GrantRequestItem } from './grantRequest';

const option = ({ number, fiscalYear, title }: GrantRequestItem): string => `${number} · ${fiscalYear} · ${title}`;

/** The support that the request follows: one of the system, or one that is only told. */
export const RenewalInputs = () => {
  const t = useT();
  const [beneficiaryId, formerSupport] = useWatch({ name: ['beneficiaryId', 'formerSupport'] }) as [
    number | undefined,
    string | null,
  ];
  return (
    <Section title={t('resources.grant-requests.cards.renewal')}>
      <ReferenceInput
        source="renewalOfId"
        reference="grant-requests"
        filter={beneficiaryId ? { beneficiaryId } : undefined}
        sort={{ field: 'receivedOn', order: 'DESC' }}
        optionText={option}
        disabled={!beneficiaryId || Boolean(formerSupport)}
        hint={t('resources.grant-requests.hints.renewalOfId')}
      />
      <TextInput source="formerSupport" hint={t('resources.grant-requests.hints.formerSupport')} />
      {formerSupport && (
        <Pair>
          <IntegerInput source="formerSupportYear" />
          <AmountInput source="formerSupportCents" unknown />
        </Pair>
      )}
    </Section>
  );
};
