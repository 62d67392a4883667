import { useState } from 'react';
import { required, useCanAccess } from 'react-admin';
import { useT } from '../i18n';
import { Card, CardText, CreateDialog, DayInput, DigitsInput, Pair, TextInput } from '../shared';
import { BankAccountRow } from './BankAccountRow';
import type { Beneficiary } from './beneficiary';

/** Where this body is paid: an account serves once a second agent has confirmed it. */
export const BankAccounts = ({ beneficiary: { id, bankAccounts } }: { beneficiary: Beneficiary }) => {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'bank-accounts', action: 'create' });
  const add = canAccess && (
    <button type="button" onClick={() => setAdding(true)}>
      {t('resources.bank-accounts.add')}
    </button>
  );
  return (
    <Card title={t('resources.bank-accounts.title')} precision={t('resources.bank-accounts.precision')} action={add}>
      {bankAccounts.length === 0 && <CardText>{t('resources.bank-accounts.empty')}</CardText>}
      {bankAccounts.map((account) => (
        <BankAccountRow key={account.id} account={account} />
      ))}
      {adding && <AddBankAccount beneficiaryId={id} onClose={() => setAdding(false)} />}
    </Card>
  );
};

const AddBankAccount = ({ beneficiaryId, onClose }: { beneficiaryId: number; onClose: () => void }) => {
  const t = useT();
  return (
    <CreateDialog
      resource="bank-accounts"
      verb={t('resources.bank-accounts.add')}
      done={t('resources.bank-accounts.added')}
      path={`beneficiaries/${beneficiaryId}/bank-accounts`}
      onClose={onClose}
    >
      <DigitsInput source="iban" validate={required()} />
      <Pair>
        <DigitsInput source="bic" />
        <DayInput source="providedOn" />
      </Pair>
      <TextInput source="holder" validate={required()} />
      <TextInput source="proof" validate={required()} hint={t('resources.bank-accounts.hints.proof')} />
    </CreateDialog>
  );
};
